package dev.chickadee.sandbox;

import static dev.chickadee.sandbox.Running.ACORN;
import static dev.chickadee.sandbox.Running.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.chickadee.base.Ids;
import dev.chickadee.chat.Cards;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.chat.Send;
import dev.chickadee.chat.SendResult;
import dev.chickadee.chat.Target;
import dev.chickadee.chat.Visibility;

/** The simulated platforms misbehave when told so, and only then. */
class MisbehavingTest {

    private static final PlaceId SLACK = new PlaceId(new Platform("sandbox-slack"), ACORN);
    private static final PlaceId DISCORD = new PlaceId(new Platform("sandbox-discord"), BIRCH);
    private static final ChannelId DESK = new ChannelId(SLACK, "C-security-desk");

    private final Running chat = new Running();

    @AfterEach
    void stop() {
        chat.close();
    }

    @Test
    void the_next_calls_go_wrong_as_planned_and_then_all_is_well() {
        chat.post("misbehave", "{'place':'T-acorn','next':'broken','times':2}");
        chat.post("misbehave", "{'place':'T-acorn','next':'channel-gone'}");
        assertThat(chat.get("/api/sandbox/misbehave").json().at("/left/T-acorn").asInt()).isEqualTo(3);
        assertThat(send(new Target.Channel(DESK))).isInstanceOf(SendResult.TryAgain.class);
        assertThat(send(new Target.Channel(DESK))).isInstanceOf(SendResult.TryAgain.class);
        assertThat(send(new Target.Channel(DESK))).isInstanceOf(SendResult.Refused.class);
        assertThat(send(new Target.Channel(DESK))).isInstanceOf(SendResult.Sent.class);
        assertThat(send(new Target.Channel(new ChannelId(DISCORD, "C-security-desk"))))
                .as("the other place was not told").isInstanceOf(SendResult.Sent.class);
    }

    @Test
    void a_card_of_several_messages_is_posted_whole_or_not_at_all() {
        for (var place : new PlaceId[]{SLACK, DISCORD}) {
            var desk = new ChannelId(place, "C-security-desk");
            var reader = place.equals(SLACK) ? "U-aiko" : "U-zara";
            chat.post("misbehave", "{'place':'" + place.value() + "','next':'fine'}");
            chat.post("misbehave", "{'place':'" + place.value() + "','next':'broken'}");
            var large = new Send(Ids.random(), new Target.Channel(desk), Cards.plain(Cards.words(1, 30_000)), false);
            assertThat(chat.sandbox.adapter(place.platform()).send(large)).isInstanceOf(SendResult.TryAgain.class);
            assertThat(chat.messages(place.value(), reader, "C-security-desk")).isEmpty();
            var sent = (SendResult.Sent) chat.sandbox.adapter(place.platform()).send(large);
            assertThat(chat.messages(place.value(), reader, "C-security-desk")).hasSameSizeAs(sent.messages());
        }
    }

    @Test
    void reset_forgets_what_was_planned() {
        chat.post("misbehave", "{'place':'T-acorn','next':'broken','times':9,'twice':true,'rate':true}");
        var now = chat.post("misbehave", "{'reset':true}").json();
        assertThat(now.at("/left/T-acorn").asInt()).isZero();
        assertThat(now.get("twice").asBoolean()).isFalse();
        assertThat(now.get("rate").asBoolean()).isFalse();
    }

    @Test
    void with_a_rate_a_channel_takes_one_a_second_after_the_first_five() {
        chat.post("misbehave", "{'rate':true}");
        for (int i = 0; i < 5; i++) {
            assertThat(send(new Target.Channel(DESK))).isInstanceOf(SendResult.Sent.class);
        }
        var limited = (SendResult.TryAgain) send(new Target.Channel(DESK));
        assertThat(limited.notBefore()).isEqualTo(chat.clock.instant().plusSeconds(1));
        assertThat(send(new Target.Channel(new ChannelId(SLACK, "C-general")))).as("another channel")
                .isInstanceOf(SendResult.Sent.class);
        chat.clock.advance(Duration.ofSeconds(1));
        assertThat(send(new Target.Channel(DESK))).isInstanceOf(SendResult.Sent.class);
        assertThat(send(new Target.Channel(DESK))).isInstanceOf(SendResult.TryAgain.class);
    }

    @Test
    void who_refuses_direct_messages_gets_none_until_they_take_them_again() {
        var lena = new Target.Direct(new Person(DISCORD, "U-lena"));
        chat.post("directs", "{'place':'G-birch','person':'U-lena','open':false}");
        assertThat(send(lena)).isInstanceOf(SendResult.Refused.class);
        chat.post("directs", "{'place':'G-birch','person':'U-lena','open':true}");
        assertThat(send(lena)).isInstanceOf(SendResult.Sent.class);
        assertThat(chat.post("directs", "{'place':'T-acorn','person':'U-mira','open':false}").error())
                .isEqualTo("not-here");
    }

    @Test
    void an_archived_channel_and_one_that_the_bot_left_are_refused() {
        chat.post("misbehave", "{'place':'T-acorn','channel':'C-security-desk','archived':true}");
        assertThat(((SendResult.Refused) send(new Target.Channel(DESK))).why()).contains("archived");
        chat.post("misbehave", "{'place':'T-acorn','channel':'C-security-desk','archived':false}");
        chat.post("invite", "{'place':'T-acorn','person':'U-aiko','channel':'C-security-desk','in':false}");
        assertThat(((SendResult.Refused) send(new Target.Channel(DESK))).why()).contains("invite");
        chat.post("invite", "{'place':'T-acorn','person':'U-aiko','channel':'C-security-desk'}");
        assertThat(send(new Target.Channel(DESK))).isInstanceOf(SendResult.Sent.class);
    }

    @Test
    void a_platform_that_hides_who_reads_a_channel_says_unknown() {
        var adapter = chat.sandbox.adapter(SLACK.platform());
        assertThat(adapter.visibility(DESK)).isEqualTo(Visibility.PRIVATE);
        chat.post("misbehave", "{'hide-visibility':true}");
        assertThat(adapter.visibility(DESK)).isEqualTo(Visibility.UNKNOWN);
    }

    @Test
    void an_unknown_way_to_misbehave_changes_nothing() {
        assertThat(chat.post("misbehave", "{'place':'T-acorn','next':'explode','twice':true}").error())
                .isEqualTo("unknown-kind");
        assertThat(chat.post("misbehave", "{'place':'T-none','next':'broken','twice':true}").error())
                .isEqualTo("unknown-place");
        assertThat(chat.post("misbehave", "{'place':'T-acorn','next':'broken','times':0,'twice':true}").error())
                .isEqualTo("wrong-type");
        assertThat(chat.get("/api/sandbox/misbehave").json().get("twice").asBoolean()).isFalse();
    }

    private SendResult send(Target target) {
        var place = switch (target) {
            case Target.Channel(var channel) -> channel.place();
            case Target.Direct(var person) -> person.place();
            case Target.Under(var message) -> message.channel().place();
            case Target.InPlaceOf(var messages) -> messages.getFirst().channel().place();
        };
        return chat.sandbox.adapter(place.platform()).send(new Send(Ids.random(), target, Cards.plain("hello"), false));
    }
}
