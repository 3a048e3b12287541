package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;

import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Option;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Png;

class CardJsonTest {

    private static final Png PNG = new Png(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"));

    /** What {@code stored/v1/card.json} says. */
    private static final Card SAMPLE = new Card(Audience.RESPONDERS, "New report R-12 “Kestrel-7” 🐦",
            List.of(new Part.Text("Our words"), new Part.Quote("*their* @everyone <!channel>\nwords"),
                    new Part.Fields(List.of(new Part.Field("State", "submitted"), new Part.Field("Näher", ""))),
                    new Part.Notice(Part.Tone.DANGER, "Now"),
                    new Part.Marked(List.of(new Part.Span("by ", Part.Mark.PLAIN),
                            new Part.Span("[name 1]", Part.Mark.REDACTED), new Part.Span("42", Part.Mark.DOUBTFUL))),
                    new Part.Picture(PNG, "a chart")),
            List.of(Action.Button.primary("report:claim", "0000000000000000Report", "Claim"),
                    new Action.Select("report:hand-over", "", "Hand over to",
                            List.of(new Option("1", "Wren"), new Option("2", "Robin")), 2)));

    @Test
    void a_card_stored_in_the_first_form_still_reads() throws IOException {
        assertThat(CardJson.card(sample())).isEqualTo(SAMPLE);
    }

    @Test
    void the_stored_form_stays_what_it_is() throws IOException {
        var json = new ObjectMapper();
        assertThat(json.readTree(CardJson.print(SAMPLE))).isEqualTo(json.readTree(sample()));
    }

    @Test
    void no_kind_of_part_or_action_is_forgotten() {
        assertThat(SAMPLE.parts()).extracting(Object::getClass)
                .containsExactlyInAnyOrder(Part.class.getPermittedSubclasses());
        assertThat(SAMPLE.actions()).extracting(Object::getClass)
                .containsExactlyInAnyOrder(Action.class.getPermittedSubclasses());
    }

    @Test
    void every_word_of_every_choice_comes_back() {
        var cards = Stream.of(
                Arrays.stream(Audience.values()).map(audience -> new Card(audience, "x", List.of(), List.of())),
                Arrays.stream(Part.Tone.values()).map(tone -> with(new Part.Notice(tone, "x"))),
                Arrays.stream(Part.Mark.values()).map(mark -> with(new Part.Marked(List.of(new Part.Span("x", mark))))),
                Arrays.stream(Action.Style.values()).map(style -> new Card(Audience.REPORTER, "x", List.of(),
                        List.of(new Action.Button("a:b", "", "x", style)))));
        cards.flatMap(all -> all).forEach(card -> assertThat(CardJson.card(CardJson.print(card))).isEqualTo(card));
    }

    @Test
    void stored_words_are_pinned() {
        assertThat(Stream.of(Audience.values(), Part.Tone.values(), Part.Mark.values(), Action.Style.values())
                .flatMap(Arrays::stream).map(Enum::name))
                .as("renaming one changes what is stored: map the old word first")
                .containsExactly("REPORTER", "RESPONDERS", "COORDINATORS", "SUBSCRIBERS", "INFO", "GOOD", "WARNING",
                        "DANGER", "PLAIN", "REDACTED", "DOUBTFUL", "PLAIN", "PRIMARY", "DANGER");
    }

    @Test
    void a_newer_form_and_an_unknown_kind_are_refused_without_quoting_the_card() throws IOException {
        for (var bad : new String[]{sample().replace("\"v\": 1", "\"v\": 2"),
                sample().replace("\"part\": \"quote\"", "\"part\": \"shout\""), sample().replace("\"png\"", "\"gif\""),
                sample().substring(0, 300)}) {
            assertThat(bad).isNotEqualTo(sample());
            assertThatThrownBy(() -> CardJson.card(bad)).isInstanceOf(StoreFailure.class)
                    .satisfies(thrown -> assertThat(Throwables.getStackTrace(thrown)).doesNotContain("Kestrel-7")
                            .doesNotContain("their"));
        }
    }

    private static Card with(Part part) {
        return new Card(Audience.REPORTER, "x", List.of(part), List.of());
    }

    private static String sample() throws IOException {
        try (var in = StoredRows.open("v1/card.json")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
