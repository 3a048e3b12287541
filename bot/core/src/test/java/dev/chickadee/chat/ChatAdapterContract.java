package dev.chickadee.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.chickadee.base.Ids;
import dev.chickadee.chat.ChatHarness.Shown;

/** What every {@link ChatAdapter} must do. What happens to repeats stands in {@link ChatRepeatsContract}. */
public interface ChatAdapterContract {

    /** A platform of one's own for each test. */
    ChatHarness chat();

    @Test
    default void every_kind_of_part_is_shown() {
        var shown = only(send(channel(), Cards.everything()));
        assertThat(shown.kinds()).containsExactly("heading", "text", "quote", "fields", "notice", "marked", "picture",
                "button", "button", "select");
        assertThat(shown.text()).contains("Everything at once", "A paragraph", "What somebody wrote", "Project",
                "quill", "Alias", "Kestrel-7", "Do not overlook this", "[person 1]", " maybe a name", "A single dot");
        assertThat(shown.labels()).containsExactly("Claim", "Close", "Belongs elsewhere");
        assertThat(shown.pictures()).containsExactly(Cards.dot());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@everyone", "@here and @channel", "<!channel>", "<!here|here>", "<@U12345>",
            "<@123456789012345678>", "<#C12345>", "<script>alert(1)</script>", "*bold* _it_ ~no~ `code`",
            "**bold** __it__ ||spoiler||", "[link](https://example.org)", "<https://example.org|bank>",
            "&lt;b&gt; &amp;",
            "> not a quote", "# not a heading", "- not a list", ":tada: \\* \\@"})
    default void markup_and_mentions_are_shown_as_written_and_notify_nobody(String text) {
        var card = new Card(Audience.SUBSCRIBERS, "About " + text,
                List.of(new Part.Text(text), new Part.Quote(text), new Part.Notice(Part.Tone.DANGER, text),
                        new Part.Fields(List.of(new Part.Field(text, text))),
                        new Part.Marked(List.of(new Part.Span(text, Part.Mark.DOUBTFUL)))),
                List.of(Action.Button.plain("a:b", "c", text)));
        var shown = only(send(channel(), card));
        assertThat(shown.notified()).isEmpty();
        assertThat(shown.labels()).containsExactly(text);
        assertThat(count(shown.text(), text)).as("heading, text, quote, notice, field twice, marked").isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2_999, 3_001, 4_001, 13_500, 39_999})
    default void long_text_is_split_between_words_and_complete(int length) {
        var text = Cards.words(length, length);
        var card = new Card(Audience.RESPONDERS, "Long", List.of(new Part.Text(text)),
                List.of(Action.Button.plain("a:b", "c", "Go on")));
        var shown = all(send(channel(), card));
        assertThat(letters(joined(shown))).endsWith(letters(text));
        assertThat(shown.getLast().labels()).as("the buttons come last").containsExactly("Go on");
        assertThat(shown.stream().flatMap(s -> s.labels().stream())).hasSize(1);
    }

    @Test
    default void many_parts_fields_and_buttons_are_all_there() {
        var parts = new ArrayList<Part>();
        var actions = new ArrayList<Action>();
        for (int i = 100; i < 160; i++) {
            parts.add(new Part.Fields(IntStream.range(0, 12)
                    .mapToObj(n -> new Part.Field("label", "v" + n + "-" + Cards.words(n, 30))).toList()));
            parts.add(new Part.Text("p" + i));
            actions.add(Action.Button.plain("a:b", "r" + i, "B" + i));
        }
        var shown = all(send(channel(), new Card(Audience.RESPONDERS, "Many", parts, actions)));
        assertThat(shown.stream().flatMap(s -> s.labels().stream()))
                .containsExactlyElementsOf(IntStream.range(100, 160).mapToObj(i -> "B" + i).toList());
        IntStream.range(100, 160).forEach(i -> assertThat(joined(shown)).contains("p" + i));
        assertThat(count(joined(shown), "label")).isEqualTo(60 * 12);
    }

    @Test
    default void a_card_is_edited_in_place() {
        var refs = send(channel(), Cards.plain("first"));
        var again = send(new Target.InPlaceOf(refs), Cards.plain("second"));
        assertThat(again).isEqualTo(refs);
        assertThat(only(again).text()).contains("second").doesNotContain("first");
        assertThat(chat().shown(chat().channel())).hasSize(1);
    }

    @Test
    default void a_card_that_grows_or_shrinks_leaves_nothing_behind() {
        var small = send(channel(), Cards.plain("small"));
        var large = send(new Target.InPlaceOf(small), Cards.plain(Cards.words(1, 15_000)));
        assertThat(large).startsWith(small.getFirst()).hasSizeGreaterThan(1);
        assertThat(chat().shown(chat().channel())).hasSameSizeAs(large);
        var tombstone = send(new Target.InPlaceOf(large), Cards.plain("withdrawn"));
        assertThat(tombstone).isEqualTo(small);
        assertThat(joined(chat().shown(chat().channel()))).contains("withdrawn").doesNotContain("end");
        assertThat(chat().shown(chat().channel())).hasSize(1);
    }

    @Test
    default void a_tombstone_takes_the_buttons_away() {
        var refs = send(channel(), Cards.everything());
        send(new Target.InPlaceOf(refs), Cards.plain("This alert was withdrawn"));
        var shown = only(refs);
        assertThat(shown.labels()).isEmpty();
        assertThat(shown.pictures()).isEmpty();
        assertThat(shown.kinds()).containsExactly("heading", "text");
    }

    @Test
    default void a_message_goes_under_another_and_into_the_same_thread() {
        var root = send(channel(), Cards.plain("root")).getFirst();
        var first = only(send(new Target.Under(root), Cards.plain("first")));
        var second = only(send(new Target.Under(first.ref()), Cards.plain("second")));
        assertThat(first.under()).isEqualTo(root);
        assertThat(second.under()).isEqualTo(root);
    }

    @Test
    default void a_direct_message_is_seen_by_nobody_else() {
        var refs = send(new Target.Direct(chat().person()), Cards.plain("for you"));
        assertThat(only(refs).text()).contains("for you");
        assertThat(refs.getFirst().channel()).isNotIn(chat().channel(), chat().otherChannel());
        assertThat(chat().shown(chat().channel())).isEmpty();
        assertThat(chat().shown(chat().otherChannel())).isEmpty();
        assertThat(chat().adapter().visibility(refs.getFirst().channel())).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    default void where_it_cannot_go_it_is_refused_with_what_to_do() {
        var place = chat().channel().place();
        refused(new Target.Channel(new ChannelId(place, "C-nowhere")), "exist", "choose");
        refused(new Target.Channel(chat().channelWithoutUs()), "invite");
        refused(new Target.Channel(chat().archivedChannel()), "archive", "choose");
        refused(new Target.Direct(new Person(place, "U-nobody")), "choose");
        refused(new Target.Under(new MessageRef(chat().channel(), "M-none")), "message", "new");
        refused(new Target.InPlaceOf(List.of(new MessageRef(chat().channel(), "M-none"))), "message", "new");
    }

    @Test
    default void a_person_who_takes_no_direct_messages_is_refused_without_a_name() {
        var closed = chat().closedPerson();
        if (closed == null) {
            assertThat(send(new Target.Direct(chat().person()), Cards.plain("hello"))).isNotEmpty();
        } else {
            assertThat(refused(new Target.Direct(closed), "direct", "settings")).doesNotContain(closed.userId());
        }
    }

    @Test
    default void a_rate_limit_says_when_to_try_again() {
        chat().disturb(ChatHarness.Trouble.RATE_LIMITED);
        var send = aSend(channel(), Cards.plain("now or later"), false);
        var result = assertInstanceOf(SendResult.TryAgain.class, chat().adapter().send(send));
        var limited = result.notBefore();
        assertThat(chat().shown(chat().channel())).isEmpty();
        chat().advance(Duration.ofSeconds(1));
        chat().disturb(ChatHarness.Trouble.RATE_LIMITED);
        var later = assertInstanceOf(SendResult.TryAgain.class, chat().adapter().send(send));
        assertThat(later.notBefore()).as("counted from now").isEqualTo(limited.plusSeconds(1));
        chat().advance(Duration.ofMinutes(1));
        assertInstanceOf(SendResult.Sent.class, chat().adapter().send(send));
        assertThat(chat().shown(chat().channel())).hasSize(1);
    }

    @Test
    default void a_broken_platform_is_tried_again_and_nothing_is_half_posted() {
        var send = aSend(channel(), Cards.plain(Cards.words(7, 15_000)), false);
        chat().disturb(ChatHarness.Trouble.BROKEN);
        assertInstanceOf(SendResult.TryAgain.class, chat().adapter().send(send));
        assertThat(chat().shown(chat().channel())).isEmpty();
        var sent = assertInstanceOf(SendResult.Sent.class, chat().adapter().send(send));
        assertThat(chat().shown(chat().channel())).hasSameSizeAs(sent.messages());
    }

    @Test
    default void different_keys_are_different_messages() {
        send(channel(), Cards.plain("same words"));
        send(channel(), Cards.plain("same words"));
        assertThat(chat().shown(chat().channel())).hasSize(2);
    }

    @Test
    default void who_can_read_a_channel_is_told() {
        for (var visibility : List.of(Visibility.PRIVATE, Visibility.PUBLIC, Visibility.SHARED)) {
            var channel = chat().channelWith(visibility);
            if (channel != null) {
                assertThat(chat().adapter().visibility(channel)).isEqualTo(visibility);
            }
        }
        var nowhere = new ChannelId(chat().channel().place(), "C-nowhere");
        assertThat(chat().adapter().visibility(nowhere)).isEqualTo(Visibility.GONE);
        assertThat(chat().adapter().visibility(chat().channelWithoutUs())).isEqualTo(Visibility.GONE);
        assertThat(chat().adapter().health()).isEqualTo(new ChatAdapter.Health.Fine());
    }

    @Test
    default void many_threads_may_send_at_once_and_nothing_is_lost_or_mixed() throws Exception {
        Callable<SendResult> one = () -> chat().adapter().send(aSend(channel(), Cards.plain("to one"), false));
        Callable<SendResult> other = () -> chat().adapter()
                .send(aSend(new Target.Channel(chat().otherChannel()), Cards.plain("to the other"), false));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, 60).mapToObj(i -> i % 2 == 0 ? one : other).toList();
            for (var done : threads.invokeAll(work)) {
                assertInstanceOf(SendResult.Sent.class, done.get());
            }
        }
        assertThat(chat().shown(chat().channel())).hasSize(30).allMatch(s -> s.text().contains("to one"));
        assertThat(chat().shown(chat().otherChannel())).hasSize(30).allMatch(s -> s.text().contains("to the other"));
        assertThat(chat().shown(chat().channel()).stream().map(Shown::ref)).doesNotHaveDuplicates();
    }

    private Target channel() {
        return new Target.Channel(chat().channel());
    }

    private List<MessageRef> send(Target target, Card card) {
        var result = chat().adapter().send(aSend(target, card, false));
        return assertInstanceOf(SendResult.Sent.class, result).messages();
    }

    private String refused(Target target, String... words) {
        var result = chat().adapter().send(aSend(target, Cards.plain("hello"), false));
        var why = assertInstanceOf(SendResult.Refused.class, result).why();
        assertThat(why).contains(words).hasSizeLessThan(200);
        return why;
    }

    private Shown only(List<MessageRef> refs) {
        assertThat(refs).hasSize(1);
        return all(refs).getFirst();
    }

    private List<Shown> all(List<MessageRef> refs) {
        var shown = new ArrayList<Shown>();
        for (var ref : refs) {
            var at = chat().at(ref);
            assertThat(at).isNotNull();
            shown.add(at);
        }
        return shown;
    }

    private static Send aSend(Target target, Card card, boolean mayBeRepeat) {
        return new Send(Ids.random(), target, card, mayBeRepeat);
    }

    private static String joined(List<Shown> shown) {
        return shown.stream().map(Shown::text).collect(Collectors.joining("\n"));
    }

    /** A platform may turn a blank at a seam into the seam. */
    private static String letters(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }
}
