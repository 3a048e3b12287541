package dev.chickadee.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Cards;
import dev.chickadee.chat.Option;
import dev.chickadee.chat.Part;
import dev.chickadee.sandbox.place.Block;
import dev.chickadee.sandbox.place.Limits;

/** Whatever a card holds, it fits the platform, complete and in order. */
class SandboxCardsTest {

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_card_fits_both_platforms_and_nothing_is_missing(int seed) {
        var card = aCard(new Random(seed));
        for (var limits : List.of(Limits.SLACK_LIKE, Limits.DISCORD_LIKE)) {
            var messages = new SandboxCards(limits, png -> "p").messages(card,
                    seed % 2 == 0 ? null : "May be a repeat");
            for (var blocks : messages) {
                assertThat(blocks.stream().mapToInt(Block::count).sum()).isLessThanOrEqualTo(limits.blocks());
                assertThat(blocks.stream().mapToInt(Block::size).sum()).isLessThanOrEqualTo(limits.all());
                assertThat(blocks).allMatch(b -> b.size() <= limits.text());
            }
            assertThat(words(messages)).isEqualTo(expected(card, seed % 2 == 0 ? "" : "May be a repeat"));
            assertThat(labels(messages)).isEqualTo(card.actions().stream().map(Action::label).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void pieces_put_together_are_the_text_and_split_no_character(int max) {
        for (int seed = 0; seed < 40; seed++) {
            var text = Cards.words(seed, 400) + "\uD83D\uDC26".repeat(5);
            var pieces = Pieces.of(text, max);
            assertThat(String.join("", pieces)).isEqualTo(text);
            assertThat(pieces).allMatch(p -> p.length() <= max && !p.isEmpty());
            if (max > 1) {
                assertThat(pieces).noneMatch(p -> Character.isHighSurrogate(p.charAt(p.length() - 1)));
            }
        }
    }

    private static Card aCard(Random random) {
        var parts = new ArrayList<Part>();
        for (int i = random.nextInt(30); i > 0; i--) {
            var text = Cards.words(random.nextInt(), 1 + random.nextInt(random.nextInt(6) == 0 ? 9_000 : 200));
            parts.add(switch (random.nextInt(6)) {
                case 0 -> new Part.Quote(text);
                case 1 -> new Part.Notice(Part.Tone.WARNING, text);
                case 2 -> new Part.Marked(List.of(new Part.Span(text, Part.Mark.REDACTED), new Part.Span("x",
                        Part.Mark.PLAIN)));
                case 3 -> new Part.Fields(IntStream.range(0, 1 + random.nextInt(30))
                        .mapToObj(n -> new Part.Field("L", "v" + n)).toList());
                case 4 -> new Part.Picture(Cards.dot(), text);
                default -> new Part.Text(text);
            });
        }
        var actions = new ArrayList<Action>();
        for (int i = random.nextInt(40); i > 0; i--) {
            actions.add(random.nextInt(4) == 0
                    ? new Action.Select("a:b", "r" + i, "S" + i, List.of(new Option("o", "O")), 1)
                    : Action.Button.plain("a:b", "r" + i, "B" + i));
        }
        return new Card(Audience.RESPONDERS, "Heading", parts, actions);
    }

    private static String words(List<List<Block>> messages) {
        var text = new StringBuilder();
        messages.stream().flatMap(List::stream)
                .filter(b -> !(b instanceof Block.Buttons || b instanceof Block.Choice))
                .forEach(b -> b.texts().forEach(text::append));
        return text.toString();
    }

    private static List<String> labels(List<List<Block>> messages) {
        return messages.stream().flatMap(List::stream)
                .filter(b -> b instanceof Block.Buttons || b instanceof Block.Choice).flatMap(b -> b.texts().stream())
                .toList();
    }

    private static String expected(Card card, String repeat) {
        var text = new StringBuilder(card.heading()).append(repeat);
        for (var part : card.parts()) {
            switch (part) {
                case Part.Text(var t) -> text.append(t);
                case Part.Quote(var t) -> text.append(t);
                case Part.Notice(_, var t) -> text.append(t);
                case Part.Picture(_, var t) -> text.append(t);
                case Part.Marked(var spans) -> spans.forEach(s -> text.append(s.text()));
                case Part.Fields(var fields) -> fields.forEach(f -> text.append(f.label()).append(f.value()));
            }
        }
        return text.toString();
    }
}
