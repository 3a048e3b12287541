package dev.chickadee.alert;

import static dev.chickadee.alert.Network.channel;
import static dev.chickadee.alert.Network.draft;
import static dev.chickadee.alert.Network.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Send;
import dev.chickadee.chat.SendResult;
import dev.chickadee.chat.Target;
import dev.chickadee.chat.Visibility;
import dev.chickadee.clearance.Severity;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.CommunityId;
import dev.chickadee.delivery.Crashes;
import dev.chickadee.subscription.Filter;

/** Properties 2, 3 and 6 of the design. */
class WhatMustAlwaysHoldTest {

    private static final List<Tlp> TLPS = List.of(Tlp.CLEAR, Tlp.GREEN, Tlp.AMBER, Tlp.AMBER_STRICT, Tlp.RED);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void no_text_above_a_subscriptions_clearance_goes_out(long seed) {
        var random = new Random(seed);
        var network = new Network();
        var origin = network.subscriber("acorn");
        var granted = new HashMap<CommunityId, Integer>(Map.of(origin, 3));
        var wanted = new HashMap<ChannelId, Integer>(Map.of(channel("acorn"), 3));
        var open = new HashMap<ChannelId, Visibility>();
        var communities = new ArrayList<CommunityId>();
        for (int i = 0; i < 6; i++) {
            communities.add(network.community("c" + i));
        }
        int[] checked = {0};
        // The texts say their own mark, so that the board judges by what it is shown and by nothing of ours.
        network.board.answering(send -> {
            int mark = markIn(send);
            var channel = channelOf(send);
            if (mark >= 0) {
                checked[0]++;
                var community = new CommunityId(channel.place().value().substring(2));
                assertThat(mark).as("seed %d: above the grant", seed)
                        .isLessThanOrEqualTo(granted.getOrDefault(community, -1));
                assertThat(mark).as("seed %d: above the wish", seed)
                        .isLessThanOrEqualTo(wanted.getOrDefault(channel, -1));
                boolean closed = open.getOrDefault(channel, Visibility.PRIVATE) == Visibility.PRIVATE;
                assertThat(mark).as("seed %d: in an open channel", seed).isLessThanOrEqualTo(closed ? 3 : 0);
            }
            return random.nextInt(4) == 0 ? new SendResult.TryAgain("busy", network.clock.instant()) : null;
        });
        var shown = new ArrayList<AlertId>();
        for (int step = 0; step < 120; step++) {
            var community = communities.get(random.nextInt(communities.size()));
            var channel = channel(community.value());
            switch (random.nextInt(7)) {
                case 0 -> {
                    int most = random.nextInt(4);
                    network.admit(community, TLPS.get(most));
                    granted.put(community, most);
                }
                case 1 -> {
                    network.grantStore.remove(community);
                    granted.remove(community);
                }
                case 2 -> {
                    int most = random.nextInt(4);
                    network.subscribe(community, Filter.ALL, TLPS.get(most));
                    wanted.put(channel, most);
                }
                case 3 -> {
                    var readers = Visibility.values()[random.nextInt(Visibility.values().length)];
                    network.board.readBy(channel, readers);
                    open.put(channel, readers);
                }
                case 4 -> {
                    int mark = random.nextInt(5);
                    shown.add(network.published(origin, "marked " + mark, TLPS.get(mark)).id());
                }
                case 5 -> {
                    if (!shown.isEmpty()) {
                        int mark = random.nextInt(5);
                        network.update(origin, shown.get(random.nextInt(shown.size())), "marked " + mark,
                                TLPS.get(mark));
                    }
                }
                default -> {
                    network.deliverDue();
                    network.clock.advance(Duration.ofSeconds(random.nextInt(60)));
                }
            }
        }
        network.drain();
        assertThat(checked[0]).as("seed %d: something went out, else this tests nothing", seed).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_retraction_reaches_every_copy_or_says_why_not(long seed) {
        var random = new Random(seed);
        var network = new Network();
        var origin = network.subscriber("acorn");
        var names = new ArrayList<String>(List.of("acorn"));
        for (int i = 0; i < 6; i++) {
            names.add("c" + i);
            network.subscriber("c" + i);
        }
        network.board.answering(send -> switch (random.nextInt(8)) {
            case 0 -> new SendResult.TryAgain("busy", network.clock.instant());
            case 1 -> new SendResult.Refused("the bot was removed: invite it");
            default -> null;
        });
        var alert = network.published(origin, "text", Tlp.GREEN);
        play(network, random);
        if (random.nextBoolean()) {
            network.update(origin, alert.id(), "more", Tlp.AMBER);
            play(network, random);
        }
        var retracted = (Retracted.Done) network.publishing.retract(alert.id(), person(origin, "coordinator"),
                Retraction.WRONG);
        play(network, random);
        network.drain();

        var progress = network.publishing.progress(alert.id());
        assertThat(progress.done() + progress.parked().size()).as("seed %d", seed).isEqualTo(progress.total());
        long standing = names.stream().filter(name -> stands(network, name, alert)).count();
        assertThat(standing).as("seed %d: %s", seed, network.board.seen())
                .isLessThanOrEqualTo(progress.parked().size());
        assertThat(progress.parked()).allSatisfy(why -> assertThat(why).isNotBlank());
        assertThat(retracted.copies()).isEqualTo(names.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothing_leaves_before_stewards_admitted(long seed) {
        var random = new Random(seed);
        var network = new Network();
        var newcomer = network.community("newcomer");
        var birch = network.subscriber("birch");
        network.subscribe(newcomer, new Filter(Set.of(), Severity.ONE), TLPS.get(random.nextInt(4)));

        var drafted = (Drafted.Done) network.alerts.draft(network.confirmed(newcomer), person(newcomer, "responder"),
                draft("text", TLPS.get(random.nextInt(4))));
        network.alerts.approve(drafted.alert().id(), person(newcomer, "coordinator"), 1);
        assertThat(network.publishing.publish(drafted.alert().id(), person(newcomer, "coordinator")))
                .isEqualTo(new Published.Refused(AlertRefusal.NOT_ADMITTED));
        var alert = network.published(birch, "text", TLPS.get(random.nextInt(4)));
        network.drain();
        assertThat(network.board.seen(channel("newcomer"))).isEmpty();
        assertThat(network.sightings.answer(alert.id(), person(newcomer, "maintainer"), SightingKind.SEEN))
                .isEqualTo(new Sightings.Outcome.Refused(Sightings.Why.NOT_ADMITTED));

        network.admit(newcomer, Tlp.AMBER_STRICT);
        assertThat(network.publishing.publish(drafted.alert().id(), person(newcomer, "coordinator")))
                .isInstanceOf(Published.Done.class);
    }

    /** Some rounds, some of them by a process that is killed. */
    private static void play(Network network, Random random) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            if (random.nextInt(3) == 0) {
                try {
                    network.dispatcher(new Crashes(1 + random.nextInt(25))).deliverDue();
                } catch (Crashes.Killed killed) {
                    network.clock.advance(Duration.ofMinutes(random.nextInt(4)));
                }
            } else {
                network.deliverDue();
            }
            network.clock.advance(Duration.ofSeconds(random.nextInt(90)));
        }
    }

    /** Whether the alert stands in a channel and no tombstone does. */
    private static boolean stands(Network network, String name, Alert alert) {
        var headings = network.board.seen(channel(name)).stream().map(message -> message.heading()).toList();
        return headings.stream().anyMatch(heading -> heading.endsWith("Alert " + alert.label()))
                && headings.stream().noneMatch(heading -> heading.equals("Alert A-1 is no longer here"));
    }

    private static int markIn(Send send) {
        return send.card().parts().stream().filter(Part.Quote.class::isInstance).map(Part.Quote.class::cast)
                .map(Part.Quote::text).filter(text -> text.startsWith("marked "))
                .mapToInt(text -> Integer.parseInt(text.substring(7))).findFirst().orElse(-1);
    }

    private static ChannelId channelOf(Send send) {
        return switch (send.target()) {
            case Target.Channel(var channel) -> channel;
            case Target.InPlaceOf(var messages) -> messages.getFirst().channel();
            case Target.Under(var message) -> message.channel();
            case Target.Direct _ -> throw new AssertionError("an alert went to a person");
        };
    }
}
