package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Option;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Png;

class CardJsonTest {

    private static final Png DOT = new Png(
            new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 1, 2, 3});

    /** One of everything that a card can hold. */
    private static final Card EVERYTHING = new Card(Audience.RESPONDERS, "heading", List.of(new Part.Text("text"),
            new Part.Quote("“quote” <!channel>\n"), new Part.Fields(List.of(new Part.Field("label", "value"))),
            new Part.Notice(Part.Tone.DANGER, "notice"),
            new Part.Marked(List.of(new Part.Span("a", Part.Mark.PLAIN), new Part.Span("[name 1]", Part.Mark.REDACTED),
                    new Part.Span("b", Part.Mark.DOUBTFUL))),
            new Part.Picture(DOT, "a dot")),
            List.of(Action.Button.primary("alert:seen", "ref", "press"),
                    new Action.Select("draft:tlp", "", "choose", List.of(new Option("green", "TLP:GREEN")), 1)));

    /** What version 1 wrote, for ever. */
    private static final String VERSION_1 = "{\"v\":1,\"audience\":\"responders\",\"heading\":\"heading\",\"parts\":["
            + "{\"part\":\"text\",\"text\":\"text\"},{\"part\":\"quote\",\"text\":\"“quote” <!channel>\\n\"},"
            + "{\"part\":\"fields\",\"fields\":[{\"label\":\"label\",\"value\":\"value\"}]},"
            + "{\"part\":\"notice\",\"tone\":\"danger\",\"text\":\"notice\"},"
            + "{\"part\":\"marked\",\"spans\":[{\"mark\":\"plain\",\"text\":\"a\"},"
            + "{\"mark\":\"redacted\",\"text\":\"[name 1]\"},{\"mark\":\"doubtful\",\"text\":\"b\"}]},"
            + "{\"part\":\"picture\",\"png\":\"iVBORw0KGgoAAQID\",\"alternative\":\"a dot\"}],\"actions\":["
            + "{\"name\":\"alert:seen\",\"ref\":\"ref\",\"label\":\"press\",\"action\":\"button\",\"style\":\"primary\"},"
            + "{\"name\":\"draft:tlp\",\"ref\":\"\",\"label\":\"choose\",\"action\":\"select\",\"most\":1,"
            + "\"options\":[{\"value\":\"green\",\"label\":\"TLP:GREEN\"}]}]}";

    @Test
    void what_version_1_wrote_is_still_read() {
        assertThat(CardJson.card(VERSION_1)).isEqualTo(EVERYTHING);
    }

    @Test
    void a_card_is_written_as_version_1() {
        assertThat(CardJson.print(EVERYTHING)).isEqualTo(VERSION_1);
    }

    @Test
    void every_kind_of_part_and_action_is_tried_above() {
        assertThat(EVERYTHING.parts().stream().map(Object::getClass).distinct())
                .hasSameSizeAs(Part.class.getPermittedSubclasses());
        assertThat(EVERYTHING.actions().stream().map(Object::getClass).distinct())
                .hasSameSizeAs(Action.class.getPermittedSubclasses());
    }

    @Test
    void what_is_damaged_or_newer_is_refused_without_quoting_it() {
        for (var bad : List.of("canary", "{\"v\":2}", VERSION_1.replace("\"text\",\"text\"", "\"canary\",\"text\""))) {
            assertThatThrownBy(() -> CardJson.card(bad)).isInstanceOf(StoreFailure.class);
        }
        assertThatThrownBy(() -> CardJson.card("canary")).hasMessageNotContaining("canary");
    }
}
