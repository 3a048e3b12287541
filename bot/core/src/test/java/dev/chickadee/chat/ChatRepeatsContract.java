package dev.chickadee.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import dev.chickadee.base.Ids;

/**
 * What happens when a send is tried again after its answer was lost, as {@link ChatAdapter#recognisesRepeat} says.
 * Implement one of the two halves.
 */
public interface ChatRepeatsContract {

    ChatHarness chat();

    /** For platforms that recognise a repeated key for some time. */
    interface Recognised extends ChatRepeatsContract {

        /** For how long. */
        Duration recognisedFor();

        @Test
        default void it_says_for_how_long() {
            assertThat(chat().adapter().recognisesRepeat(Duration.ZERO)).isTrue();
            assertThat(chat().adapter().recognisesRepeat(recognisedFor().minusMillis(1))).isTrue();
            assertThat(chat().adapter().recognisesRepeat(recognisedFor())).isFalse();
        }

        @Test
        default void a_repeat_in_time_posts_nothing_and_gives_the_first_refs() {
            var send = new Send(Ids.random(), new Target.Channel(chat().channel()),
                    Cards.plain(Cards.words(3, 15_000)), false);
            var first = assertInstanceOf(SendResult.Sent.class, chat().adapter().send(send));
            chat().advance(recognisedFor().minusSeconds(1));
            assertThat(chat().adapter().send(send)).isEqualTo(first);
            assertThat(chat().shown(chat().channel())).hasSameSizeAs(first.messages());
        }

        @Test
        default void a_lost_answer_is_found_again() {
            var send = new Send(Ids.random(), new Target.Channel(chat().channel()), Cards.plain("once"), false);
            chat().disturb(ChatHarness.Trouble.ANSWER_LOST);
            assertInstanceOf(SendResult.TryAgain.class, chat().adapter().send(send));
            assertThat(chat().shown(chat().channel())).hasSize(1);
            assertInstanceOf(SendResult.Sent.class, chat().adapter().send(send));
            assertThat(chat().shown(chat().channel())).hasSize(1);
        }

        @Test
        default void a_repeat_that_comes_too_late_says_that_it_may_be_one() {
            var send = new Send(Ids.random(), new Target.Channel(chat().channel()), Cards.plain("once"), false);
            chat().disturb(ChatHarness.Trouble.ANSWER_LOST);
            chat().adapter().send(send);
            chat().advance(recognisedFor());
            chat().adapter().send(new Send(send.key(), send.target(), send.card(), true));
            saysSo(chat());
        }
    }

    /** For platforms that never recognise one. */
    interface Unrecognised extends ChatRepeatsContract {

        @Test
        default void it_says_that_it_never_does() {
            assertThat(chat().adapter().recognisesRepeat(Duration.ZERO)).isFalse();
        }

        @Test
        default void a_repeat_is_a_second_message_that_says_so() {
            var send = new Send(Ids.random(), new Target.Channel(chat().channel()), Cards.plain("once"), false);
            chat().disturb(ChatHarness.Trouble.ANSWER_LOST);
            assertInstanceOf(SendResult.TryAgain.class, chat().adapter().send(send));
            chat().adapter().send(new Send(send.key(), send.target(), send.card(), true));
            saysSo(chat());
        }
    }

    @Test
    default void an_edit_may_be_repeated_at_any_time() {
        var posted = assertInstanceOf(SendResult.Sent.class, chat().adapter()
                .send(new Send(Ids.random(), new Target.Channel(chat().channel()), Cards.plain("old"), false)));
        var edit = new Send(Ids.random(), new Target.InPlaceOf(posted.messages()), Cards.plain("new"), false);
        chat().disturb(ChatHarness.Trouble.ANSWER_LOST);
        assertInstanceOf(SendResult.TryAgain.class, chat().adapter().send(edit));
        chat().advance(Duration.ofHours(1));
        assertThat(chat().adapter().send(edit)).isEqualTo(posted);
        assertThat(chat().shown(chat().channel())).hasSize(1).allMatch(s -> s.text().contains("new"));
    }

    private static void saysSo(ChatHarness chat) {
        var shown = chat.shown(chat.channel());
        assertThat(shown).hasSize(2);
        assertThat(shown.getFirst().text()).doesNotContainIgnoringCase("repeat");
        assertThat(shown.getLast().text()).containsIgnoringCase("repeat").contains("once");
    }
}
