package dev.chickadee.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.chickadee.chat.MessageRef;
import dev.chickadee.chat.SendResult;

class DeliveryRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Tries ONE = new Tries(1, NOW, false);
    private static final List<MessageRef> MESSAGES = List.of(new MessageRef(ADelivery.channel("a"), "m1"));

    private static final List<DeliveryState> STATES = List.of(new DeliveryState.Waiting(NOW),
            new DeliveryState.Sending(NOW), new DeliveryState.Sent(MESSAGES, NOW), new DeliveryState.Parked("why", NOW),
            new DeliveryState.Withdrawn("why", NOW));

    private static final List<DeliveryEvent> EVENTS = List.of(new DeliveryEvent.Taken(NOW.plusSeconds(60)),
            new DeliveryEvent.Answered(new SendResult.Sent(MESSAGES)),
            new DeliveryEvent.Answered(new SendResult.TryAgain("busy", NOW)),
            new DeliveryEvent.Answered(new SendResult.Refused("no")), new DeliveryEvent.Lost("cut off"),
            new DeliveryEvent.Held("public now"), new DeliveryEvent.Stopped("taken back"), new DeliveryEvent.Retried(),
            new DeliveryEvent.ShownOtherwise());

    /** Every move that exists: state, event, where to. What is not here is forbidden. */
    private static final Map<String, String> MOVES = Map.ofEntries(Map.entry("Waiting Taken", "Sending"),
            Map.entry("Waiting Held", "Parked"), Map.entry("Waiting Stopped", "Withdrawn"),
            Map.entry("Sending Taken", "Sending"), Map.entry("Sending Sent", "Sent"),
            Map.entry("Sending TryAgain", "Waiting"), Map.entry("Sending Refused", "Parked"),
            Map.entry("Sending Lost", "Waiting"), Map.entry("Sending Held", "Parked"),
            Map.entry("Sending Stopped", "Withdrawn"), Map.entry("Parked Retried", "Waiting"),
            Map.entry("Parked ShownOtherwise", "Sent"), Map.entry("Parked Stopped", "Withdrawn"));

    private final DeliveryRules rules = new DeliveryRules(RetryPlan.USUAL);

    @Test
    void every_pair_of_state_and_event_is_decided() {
        for (var state : STATES) {
            for (var event : EVENTS) {
                var pair = name(state) + " " + name(event);
                var expected = MOVES.getOrDefault(pair, "Forbidden");
                var got = switch (rules.next(state, event, ONE, NOW)) {
                    case DeliveryRules.Move.To(var to) -> name(to);
                    case DeliveryRules.Move.Forbidden() -> "Forbidden";
                };
                assertThat(got).as(pair).isEqualTo(expected);
            }
        }
    }

    @Test
    void no_state_and_no_event_is_forgotten_above() {
        assertThat(kinds(STATES)).isEqualTo(Set.of(DeliveryState.class.getPermittedSubclasses()));
        assertThat(kinds(EVENTS)).isEqualTo(Set.of(DeliveryEvent.class.getPermittedSubclasses()));
    }

    @Test
    void what_is_being_sent_is_not_taken_before_its_time_is_over() {
        var sending = new DeliveryState.Sending(NOW);
        var taken = new DeliveryEvent.Taken(NOW.plusSeconds(60));

        assertThat(rules.next(sending, taken, ONE, NOW.minusSeconds(1)))
                .isEqualTo(new DeliveryRules.Move.Forbidden());
    }

    @Test
    void waits_double_from_five_seconds_up_to_half_an_hour() {
        var plan = new RetryPlan(Duration.ofSeconds(5), Duration.ofMinutes(30), 100);
        var waits = Stream.of(1, 2, 3, 4, 9, 10, 99)
                .map(n -> Duration.between(NOW, plan.next(new Tries(n, NOW, false), NOW, NOW)).toSeconds());

        assertThat(waits).containsExactly(5L, 10L, 20L, 40L, 1280L, 1800L, 1800L);
    }

    @Test
    void a_later_moment_named_by_the_platform_wins() {
        assertThat(RetryPlan.USUAL.next(ONE, NOW, NOW.plusSeconds(90))).isEqualTo(NOW.plusSeconds(90));
        assertThat(RetryPlan.USUAL.next(ONE, NOW, NOW.plusSeconds(1))).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void after_eight_attempts_it_is_parked_with_a_reason() {
        var busy = new DeliveryEvent.Answered(new SendResult.TryAgain("the platform is busy", NOW));

        assertThat(rules.next(new DeliveryState.Sending(NOW), busy, new Tries(8, NOW, false), NOW))
                .isEqualTo(new DeliveryRules.Move.To(
                        new DeliveryState.Parked("gave up after 8 attempts: the platform is busy", NOW)));
    }

    @Test
    void stored_words_never_change() {
        assertThat(DeliveryKind.values()).extracting(DeliveryKind::word).containsExactly("alert", "alert-update",
                "tombstone", "approval", "sighting", "triage", "case-note", "page", "relay", "late-answer", "notice");
        assertThat(Manner.values()).extracting(Manner::word).containsExactly("post", "show", "replace", "under");
        for (var kind : DeliveryKind.values()) {
            assertThat(DeliveryKind.stored(kind.word())).isEqualTo(kind);
        }
        for (var manner : Manner.values()) {
            assertThat(Manner.stored(manner.word())).isEqualTo(manner);
        }
    }

    private static String name(Object what) {
        return what instanceof DeliveryEvent.Answered(var result) ? name(result) : what.getClass().getSimpleName();
    }

    private static Set<Class<?>> kinds(List<?> all) {
        return all.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
