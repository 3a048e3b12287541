package dev.chickadee.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;

class SketcherTest {

    private static final String LETTER = """
            You may know me from the sprint in Aarhus. Since 4.17.2 the colour picker forgets 318 palettes.
            I asked for the colour picker twice within 9 days! Hand me the release key.
            """;
    private final Blinder blinder = new Blinder("one", new byte[32]);
    private final Sketcher sketcher = new Sketcher(blinder);

    @Test
    void disguise_changes_nothing() {
        String disguised = LETTER.replace("colour", "cоlоur").replace("palettes", "pal\u200dettes").replace("Hand",
                "ＨＡＮＤ");
        assertThat(sketcher.draw(disguised).sketch()).isEqualTo(sketcher.draw(LETTER).sketch());
    }

    @Test
    void header_signature_quotes_and_links_are_left_out() {
        String dressed = "From: Maren <m@gmx.net>\n\n" + LETTER
                + "\n> You wrote something else\nhttps://evil.icu/x\n\nBest,\nMaren";
        assertThat(sketcher.draw(dressed).sketch()).isEqualTo(sketcher.draw(LETTER).sketch());
    }

    @Test
    void particulars_and_subjects_are_marked() {
        Sketch sketch = sketcher.draw(LETTER).sketch();
        int version = sketch.find(blinder.blind(FormKind.WORD, "4.17.2").head());
        int nine = sketch.find(blinder.blind(FormKind.WORD, "9").head());
        int counted = sketch.find(blinder.blind(FormKind.WORD, "9 days").head());
        int picker = sketch.find(blinder.blind(FormKind.WORD, "picker").head());
        int sprint = sketch.find(blinder.blind(FormKind.WORD, "sprint").head());
        assertThat(sketch.isParticular(version) && sketch.isNumber(version) && !sketch.isSmall(version)).isTrue();
        assertThat(sketch.isSmall(nine)).isTrue();
        assertThat(sketch.isCounted(counted)).isTrue();
        assertThat(sketch.isSubject(picker)).isTrue();
        assertThat(sketch.isSubject(sprint) || sketch.isParticular(sprint)).isFalse();
        assertThat(sketch.clauseCount()).isEqualTo(4);
    }

    @Test
    void near_copies_share_a_band_and_strangers_share_none() {
        String copy = LETTER.replace("twice", "two times");
        String other = "The release of Monday is broken, nobody can start it. Please look at the log that I attach below.";
        assertThat(new HashSet<>(sketcher.draw(LETTER).bands())).containsAnyElementsOf(sketcher.draw(copy).bands())
                .doesNotContainAnyElementsOf(sketcher.draw(other).bands());
    }

    @Test
    void two_keys_draw_sketches_that_have_nothing_in_common() {
        var key = new byte[32];
        key[0] = 1;
        Sketch one = sketcher.draw(LETTER).sketch();
        Sketch two = new Sketcher(new Blinder("two", key)).draw(LETTER).sketch();
        assertThat(one.sharedShingles(two)).isZero();
        assertThat(one.find(two.word(0))).isNegative();
    }

    @Test
    void the_stored_form_is_read_back_and_a_damaged_one_is_refused() {
        Sketch sketch = sketcher.draw(LETTER).sketch();
        byte[] stored = sketch.encode();
        assertThat(Sketch.decode(stored)).isEqualTo(sketch);
        assertThat(stored[0]).as("version").isEqualTo((byte) 1);
        assertThatThrownBy(() -> Sketch.decode(java.util.Arrays.copyOf(stored, stored.length - 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sketch.decode(new byte[]{9, 0, 0, 0, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_very_long_text_keeps_a_sketch_of_bounded_size() {
        var text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("word").append(i).append(i % 9 == 0 ? ". " : " ");
        }
        assertThat(sketcher.draw(text.toString()).sketch().encode()).hasSizeLessThan(6_000);
    }

    @Test
    void writing_without_blanks_is_cut_into_pairs() {
        Sketch sketch = sketcher.draw("鍵を渡してください。").sketch();
        assertThat(sketch.size()).isGreaterThan(4);
        assertThat(sketcher.draw("").sketch().size()).isZero();
        assertThat(List.of(sketcher.draw("鍵を渡せ。").sketch().sharedShingles(sketch))).allMatch(shared -> shared > 0);
    }
}
