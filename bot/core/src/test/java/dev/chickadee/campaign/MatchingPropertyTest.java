package dev.chickadee.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.chickadee.indicator.Blinder;

/** What must hold for whatever people send. */
class MatchingPropertyTest {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final InMemoryMatchStore store = new InMemoryMatchStore();
    private final Matching matching = new Matching(store, new Blinder("test", new byte[32]));

    /** Property 4: no single value links more than its cap, and what very many share makes no campaign. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void correlation_stays_bounded(long seed) {
        var letters = new Letters(seed);
        String handle = letters.handle(5);
        List<Matched> all = new ArrayList<>();
        for (int i = 0; i < MatchStore.CAP * 3; i++) {
            all.add(matching.add(letters.report("Note " + letters.handle(4) + " about " + letters.handle(6), handle,
                    letters.handle(5) + "@gmail.com")));
        }
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).links()).as("report %d", i).hasSizeLessThanOrEqualTo(MatchStore.CAP);
            assertThat(all.get(i).campaign() != null).as("report %d is linked", i)
                    .isEqualTo(i > 0 && i <= MatchStore.CAP);
        }
        assertThat(store.campaign("r00001")).hasSize(MatchStore.CAP + 1);
    }

    /** Precision first: at most one in a hundred is linked to a stranger. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7})
    void strangers_who_share_names_providers_and_stock_sentences_are_not_linked(long seed) {
        var letters = new Letters(seed);
        int linked = 0;
        for (int i = 0; i < 300; i++) {
            linked += matching.add(letters.stranger()).campaign() == null ? 0 : 1;
        }
        assertThat(linked).isLessThanOrEqualTo(3);
    }

    /** Two in three edited copies and half of the retold letters find their campaign among strangers, and no other. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7})
    void copies_and_retold_letters_find_their_campaign(long seed) {
        var letters = new Letters(seed);
        for (int i = 0; i < 200; i++) {
            matching.add(letters.stranger());
        }
        int edited = 0;
        int retold = 0;
        for (int i = 0; i < 30; i++) {
            Letters.Story story = letters.story(letters.number(6, 9));
            String first = letters.from(letters.told(story)).key();
            matching.add(new ReportTraces(first, letters.told(story), List.of(), List.of(), List.of(), START));
            matching.add(letters.stranger());
            edited += first.equals(matching.add(letters.from(letters.edited(story))).campaign()) ? 1 : 0;
            retold += first.equals(matching.add(letters.from(letters.retold(story))).campaign()) ? 1 : 0;
        }
        assertThat(edited).as("edited").isGreaterThanOrEqualTo(20);
        assertThat(retold).as("retold").isGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7})
    void links_lead_back_only_and_into_the_campaign(long seed) {
        var letters = new Letters(seed);
        List<String> before = new ArrayList<>();
        List<String> copied = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            ReportTraces traces = letters.stranger();
            if (i % 10 == 0) {
                copied.add(traces.text());
            } else if (i % 3 == 0) {
                traces = letters.report(copied.get(letters.number(0, copied.size())), letters.handle(4), "");
            }
            Matched matched = matching.add(traces);
            assertThat(matched.links()).extracting(Link::to).isSubsetOf(before).doesNotHaveDuplicates();
            if (matched.campaign() != null) {
                assertThat(before).contains(matched.campaign());
                assertThat(store.campaign(matched.campaign())).extracting(MatchStore.Kept::report)
                        .contains(traces.key())
                        .containsAll(matched.links().stream().map(Link::to).toList());
            }
            before.add(traces.key());
        }
    }
}
