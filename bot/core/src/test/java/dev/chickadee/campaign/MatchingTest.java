package dev.chickadee.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.chickadee.indicator.Blinder;

class MatchingTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final String LETTER = """
            You may know me from the sprint in Aarhus, where we spoke about the colour picker.
            Since version 4.17.2 the colour picker forgets every palette, 318 of our designers wait for a fix.
            You have not answered one of my mails since the summer.
            Hand me the release key and I ship 4.17.3 tonight.
            Otherwise I will tell the distributions to drop you.
            One word from you is enough.
            """;

    private final InMemoryMatchStore store = new InMemoryMatchStore();
    private final Matching matching = new Matching(store, new Blinder("test", new byte[32]));
    private int added;

    /** Some history, so that rare and common words can be told apart. */
    @BeforeEach
    void history() {
        var letters = new Letters(7);
        for (int i = 0; i < 150; i++) {
            matching.add(letters.stranger());
        }
    }

    @Test
    void a_first_report_is_linked_to_nothing() {
        assertThat(new Matching(new InMemoryMatchStore(), new Blinder("test", new byte[32]))
                .add(report(LETTER, "snowquill", ""))).isEqualTo(Matched.NOTHING);
    }

    @Test
    void the_same_letter_under_another_name_is_linked_to_the_earliest() {
        matching.add(report(LETTER + "\nBest,\nMaren Holmstad", "fenquldor12", "maren@gmx.net"));
        var matched = matching.add(report(LETTER + "\nYours,\nTadeo", "zaxwenhul7", "tadeo.q@yahoo.com"));
        assertThat(matched.campaign()).isEqualTo("m1");
        assertThat(matched.links()).singleElement().satisfies(link -> {
            assertThat(link.to()).isEqualTo("m1");
            assertThat(link.why()).containsExactly(LinkReason.NEAR_DUPLICATE_TEXT);
            assertThat(link.score()).isBetween(0.95, 1.0);
            assertThat(link.sentence()).isEqualTo("The texts are nearly the same.");
        });
    }

    @Test
    void a_letter_in_another_order_with_typing_errors_and_look_alikes_is_still_the_same() {
        matching.add(report(LETTER, "fenquldor12", ""));
        String disguised = """
                Otherwise I will tell the distributons to drop you. I keep bees. Hand me the rel\u200dease key and I ship 4.17.3 tonight.
                Since versіon 4.17.2 the colour picker forgets еvery palette, 318 of our designers wait for a fix.
                You may know me from the sprint in Aarhus, where we talked about the colour picker. One word from you suffices.
                """;
        assertThat(matching.add(report(disguised, "zaxwenhul7", "")).campaign()).isEqualTo("m1");
    }

    @Test
    void the_same_story_in_other_words_is_found_by_its_particulars() {
        matching.add(report(LETTER, "fenquldor12", ""));
        String retold = """
                We met in Aarhus and discussed the colour picker.
                318 designers lose each palette in the colour picker, and all because of 4.17.2.
                I sent mails before the summer and nobody answered.
                Let me have the key, then 4.17.3 goes out this night.
                Every distribution will drop you when I ask them.
                """;
        var matched = matching.add(report(retold, "zaxwenhul7", ""));
        assertThat(matched.campaign()).isEqualTo("m1");
        assertThat(matched.links().getFirst().why()).contains(LinkReason.SAME_DETAILS);
    }

    @Test
    void the_same_sentences_about_another_matter_are_no_link() {
        matching.add(report(LETTER, "fenquldor12", ""));
        String other = LETTER.replace("the colour picker", "the tax module").replace("Aarhus", "Hobart")
                .replace("4.17", "9.2").replace("318", "77").replace("palette", "invoice")
                .replace("designers", "clerks");
        assertThat(matching.add(report(other.lines().limit(4).reduce("", (a, b) -> a + b + "\n"), "zaxwenhul7", ""))
                .links())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"brakelmondovi81, brakelmondovi, LOOKALIKE_HANDLE", "brakelmondovi81, brаkelmоndovi, DERIVED_HANDLE",
            "brakelmondovi81, brake1mond0vi, DERIVED_HANDLE", "brakelmondovi, brakelrnondovi7, DERIVED_HANDLE",
            "brakelmondovi81, brake-lmondovi, DERIVED_HANDLE", "brakelmondovi81, Brakelmondovi4410, DERIVED_HANDLE",
            "brakelmondovi81, brakelmondovi81, SAME_HANDLE", "brakelmondovi81, ｂｒａｋｅｌｍｏｎｄｏｖｉ８１, SAME_HANDLE"})
    void a_handle_made_from_another_is_found(String first, String second, String why) {
        matching.add(report("He asks for the keys of the project.", first, ""));
        var matched = matching.add(report("This one wants to be an owner of the package at once.", second, ""));
        assertThat(matched.campaign()).isEqualTo("m1");
        assertThat(matched.links().getFirst().why()).contains(LinkReason.valueOf(why.equals("LOOKALIKE_HANDLE")
                ? "DERIVED_HANDLE"
                : why));
    }

    @ParameterizedTest
    @CsvSource({"rosalbaq4417@gmail.com, rosalba.q4417@googlemail.com",
            "rosalbaq4417@gmail.com, rosalbaq4417+spam@gmail.com",
            "rosalbaq4417@yandex.ru, rosalbaq4417@ya.ru", "rosalbaq4417@web.de, rosalbaq4417@gmx.net",
            "4417001+dorfenqul@users.noreply.github.com, 4417001+wenhulzax@users.noreply.github.com",
            "kim@zaxwenhul.icu, lee.park@zaxwenhul.icu"})
    void an_address_made_from_another_is_found(String first, String second) {
        matching.add(report("He asks for the keys of the project.", "", first));
        assertThat(matching.add(report("This one wants to be an owner of the package at once.", "", second)).campaign())
                .isEqualTo("m1");
    }

    @ParameterizedTest
    @CsvSource({"maren.holmstad@gmail.com, maren.holmstad@yahoo.com", "mholmstad21@gmail.com, mholmstad388@gmx.net",
            "kim@gmail.com, lee.park@gmail.com", "info@alpine-tools.ch, info@fjord-labs.no",
            "kim@alpine-tools.ch, lee.park@alpine-tools.ch"})
    void what_many_people_share_is_no_link(String first, String second) {
        matching.add(report("He asks for the keys of the project.\n\nRegards,\nMaren Holmstad", "", first));
        assertThat(matching.add(report("This one wants to be an owner of the package at once.", "", second)).links())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://zaxwenhul.site/join, https://www.zaxwenhul.site/join/?utm_source=m&ref=12#top, true",
            "https://zaxwenhul.site/join, hxxps://zaxwenhul[.]site:443/join, true",
            "https://github.com/a/b/issues/3, https://github.com/a/b/issues/3, false",
            "https://paste.example.net/abc, https://paste.example.net/abc, false"})
    void a_link_counts_by_its_target_unless_everybody_links_there(String first, String second, boolean linked) {
        matching.add(report("He sent this: " + first, "", ""));
        assertThat(matching.add(report("Another one sent " + second + " to me.", "", "")).campaign() != null)
                .isEqualTo(linked);
    }

    @Test
    void a_weak_sign_counts_when_the_text_bears_it_out() {
        String half = LETTER.lines().limit(3).reduce("", (a, b) -> a + b + "\n");
        matching.add(report(LETTER, "", "kim@alpine-tools.ch"));
        assertThat(matching
                .add(report(half + "I would so like to help. Nobody else will do it.", "", "lee@alpine-tools.ch"))
                .campaign()).isEqualTo("m1");
    }

    @Test
    void two_campaigns_become_one_when_a_report_belongs_to_both() {
        matching.add(report("He asks for the keys of the project.", "brakelmondovi", ""));
        matching.add(report(LETTER, "", ""));
        matching.add(report(LETTER, "", ""));
        var matched = matching.add(report(LETTER, "brakelmondovi", ""));
        assertThat(matched.campaign()).isEqualTo("m1");
        assertThat(matched.links()).extracting(Link::to).contains("m1", "m2", "m3");
        assertThat(store.campaign("m1")).extracting(MatchStore.Kept::report).containsExactly("m1", "m2", "m3", "m4");
        assertThat(store.campaign("m2")).isEmpty();
    }

    @Test
    void automatic_notices_and_forms_are_nobodys_letter() {
        String notice = """
                This is an automatic notification: the thread has been locked because there was no activity for 90 days.
                You are receiving this because you are subscribed. Reply to this email directly or view it on the site.
                Do not reply if nothing changed. To stop these mails change your settings. Thank you for your patience.
                """;
        matching.add(report(notice, "", ""));
        assertThat(matching.add(report(notice, "", "")).links()).isEmpty();
    }

    @Test
    void adding_the_same_report_twice_changes_nothing() {
        matching.add(report(LETTER, "", ""));
        var again = new ReportTraces("m2", LETTER, List.of(), List.of(), List.of(), MORNING.plusSeconds(60));
        var first = matching.add(again);
        assertThat(matching.add(again)).isEqualTo(first);
        assertThat(store.campaign("m1")).hasSize(2);
    }

    @Test
    void a_forgotten_report_links_nothing() {
        matching.add(report(LETTER, "", ""));
        assertThat(matching.forget("m1")).isTrue();
        assertThat(matching.add(report(LETTER, "", "")).links()).isEmpty();
    }

    private ReportTraces report(String text, String handle, String email) {
        added++;
        return new ReportTraces("m" + added, text, handle.isEmpty() ? List.of() : List.of(handle),
                email.isEmpty() ? List.of() : List.of(email), List.of(), MORNING.plusSeconds(60L * added));
    }
}
