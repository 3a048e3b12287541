package dev.chickadee.store.playbook;

import static dev.chickadee.store.playbook.Texting.GOOD;
import static dev.chickadee.store.playbook.Texting.faults;
import static dev.chickadee.store.playbook.Texting.playbook;
import static dev.chickadee.store.playbook.Texting.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.chickadee.playbook.Condition;
import dev.chickadee.playbook.Question;
import dev.chickadee.playbook.Reading;
import dev.chickadee.playbook.StepId;

class PlaybookReaderTest {

    @Test
    void a_good_file_is_read_whole() {
        var playbook = playbook(GOOD);
        assertThat(playbook.id().value()).isEqualTo("good");
        assertThat(playbook.revision()).isEqualTo(3);
        assertThat(playbook.minutes()).isEqualTo(20);
        assertThat(playbook.title().in(Locale.GERMAN)).isEqualTo("Ein Titel");
        assertThat(playbook.mapsTo().ospsBaseline()).containsExactly("OSPS-AC-01.01");
        assertThat(playbook.mapsTo().openjs()).containsExactly("ghOrgEnforceMFA");
        assertThat(playbook.mapsTo().scorecard()).containsExactly("Code-Review");
        assertThat(playbook.steps()).extracting(step -> step.id().value()).containsExactly("first", "second", "third");
        var first = playbook.steps().getFirst();
        assertThat(first.question()).isInstanceOf(Question.YesNo.class);
        assertThat(first.links()).singleElement()
                .satisfies(link -> assertThat(link.address()).hasHost("docs.example.org"));
        assertThat(first.mayNotApply()).isFalse();
        assertThat(playbook.steps().get(1).question()).isInstanceOfSatisfying(Question.Choice.class,
                choice -> assertThat(choice.offered()).extracting(Question.Offered::value).containsExactly("left",
                        "right"));
        assertThat(playbook.steps().get(1).when()).isEqualTo(new Condition.Is(new StepId("first"), "yes"));
        var third = playbook.steps().getLast();
        assertThat(third.question()).isInstanceOfSatisfying(Question.Typed.class,
                typed -> assertThat(typed.most()).isEqualTo(80));
        assertThat(third.when()).isInstanceOfSatisfying(Condition.All.class,
                all -> assertThat(all.comparisons()).hasSize(3));
        assertThat(third.mayNotApply()).isTrue();
    }

    static List<Arguments> broken() {
        return List.of(
                Arguments.of("format: 1", "format: 2", "1:9: format: \"2\" (expected: a whole number from 1 to 1)"),
                Arguments.of("id: good", "id: other", "2:5: id: \"other\" (expected: good, as the file is named)"),
                Arguments.of("revision: 3", "revision: soon",
                        "3:11: revision: \"soon\" (expected: a whole number from 1 to"),
                Arguments.of("revision: 3", "revision: 99999999999",
                        "3:11: revision: \"99999999999\" (expected: a whole"),
                Arguments.of("[en, de]", "[de]", "4:12: languages: no en (expected: English among them)"),
                Arguments.of("[en, de]", "[en, de, english!]", "4:21: languages: \"english!\" (expected: a tag"),
                Arguments.of("[en, de]", "[en, de, de]", "4:21: languages: de stands twice"),
                Arguments.of("[en, de]", "english", "4:12: languages: \"english\" (expected: a list)"),
                Arguments.of("{en: A title, de: Ein Titel}", "{en: A title}",
                        "5:8: title: no de (expected: the text in en, de)"),
                Arguments.of("{en: A title, de: Ein Titel}", "A title", "5:8: title: \"A title\" (expected: keys with"),
                Arguments.of("de: Ein Titel", "de: 7", "5:26: de: \"7\" (expected: text; quotes around it"),
                Arguments.of("de: Ein Titel", "de: ' '", "5:26: title: 0 characters in de (expected: 1 to 75)"),
                Arguments.of("de: Ein Titel", "de: Ein Titel, fr: Un titre", "5:37: title: the unknown key \"fr\""),
                Arguments.of("A title", "x".repeat(76), "5:13: title: 76 characters in en (expected: 1 to 75)"),
                Arguments.of("minutes: 20", "minutes: 0",
                        "8:10: minutes: \"0\" (expected: a whole number from 1 to 480)"),
                Arguments.of("minutes: 20", "minutes: [20]", "8:10: minutes: a list (expected: a whole number"),
                Arguments.of("minutes: 20\n", "minutes: 20\nminutes: 21\n",
                        "9:1: playbook: the key \"minutes\" stands twice"),
                Arguments.of("minutes: 20\n", "minuts: 20\n", "1:1: playbook: no \"minutes\" (expected: this key)"),
                Arguments.of("minutes: 20\n", "minutes: 20\nminuts: 20\n", "9:1: playbook: the unknown key \"minuts\""),
                Arguments.of("[OSPS-AC-01.01]", "[OSPS AC]", "11:19: osps-baseline: \"OSPS AC\" (expected: 1-40 of"),
                Arguments.of("[OSPS-AC-01.01]", "[]", "11:18: osps-baseline: 0 items (expected: 1 to 30)"),
                Arguments.of("id: first", "id: First", "14:9: id: \"First\" (expected: 1-40 of [a-z0-9-])"),
                Arguments.of("id: second", "id: first", "24:9: id: first stands twice (expected: different ids)"),
                Arguments.of("https://docs", "http://docs",
                        "19:14: url: \"http://docs.example.org/first\" (expected: https://"),
                Arguments.of("https://docs", "https://do cs",
                        "19:14: url: \"https://do cs.example.org/first\" (expected"),
                Arguments.of("kind: yes-no", "kind: maybe",
                        "22:13: kind: \"maybe\" (expected: yes-no, choice or short-text)"),
                Arguments.of("kind: yes-no", "max: 5", "22:7: question: no \"kind\" (expected: this key)"),
                Arguments.of("kind: yes-no\n", "kind: yes-no\n      max: 5\n",
                        "23:7: question: the unknown key \"max\""),
                Arguments.of("id: right", "id: left", "33:16: id: left stands twice (expected: different ids)"),
                Arguments.of("        - {id: right, label: {en: Right, de: Rechts}}\n", "",
                        "32:9: options: 1 items (expected: 2 to 10)"),
                Arguments.of("{step: first, is: yes}", "{step: nowhere, is: yes}",
                        "34:18: step: \"nowhere\" is no step of this playbook (expected: first)"),
                Arguments.of("{step: first, is: yes}", "{step: third, is: yes}",
                        "34:18: step: \"third\" is not before this one (expected: an earlier step)"),
                Arguments.of("{step: first, is: yes}", "{step: second, is: left}",
                        "34:18: step: \"second\" is not before this one"),
                Arguments.of("{step: first, is: yes}", "{step: first, is: maybe}",
                        "34:29: is: \"maybe\" (expected: no, yes)"),
                Arguments.of("{step: first, is: yes}", "{step: first, is: [yes]}",
                        "34:29: is: a list (expected: the id of an answer)"),
                Arguments.of("{step: first, is: yes}", "{step: first}", "34:11: when: no \"is\" (expected: this key)"),
                Arguments.of("{step: first, is: yes}", "{all: [], any: []}",
                        "34:11: when: all and any (expected: exactly one of"),
                Arguments.of("{step: first, is: yes}", "{every: 90d}", "34:11: when: none (expected: exactly one of"),
                Arguments.of("{step: first, is: yes}", "sometimes", "34:11: when: \"sometimes\" (expected: keys with"),
                Arguments.of("{step: first, is: yes}", "{all: []}", "34:17: all: 0 items (expected: 1 to 20)"),
                Arguments.of("max: 80", "max: 501", "42:12: max: \"501\" (expected: a whole number from 1 to 500)"),
                Arguments.of("max: 80", "max: true", "42:12: max: \"true\" (expected: a whole number"),
                Arguments.of("not-applicable: allowed", "not-applicable: true",
                        "49:21: not-applicable: \"true\" (expected: text; quotes"),
                Arguments.of("not-applicable: allowed", "not-applicable: yes",
                        "49:21: not-applicable: \"yes\" (expected: allowed or refused)"),
                Arguments.of("not-applicable: allowed", "check: github-2fa", "49:5: step: the unknown key \"check\""));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_fault_is_told_with_its_place_and_what_was_expected(String was, String is, String fault) {
        assertThat(faults(with(was, is))).anyMatch(told -> told.startsWith(fault));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_fault_brings_no_others_with_it(String was, String is, String fault) {
        // A misspelt key is unknown and missing; a step without its name is missed by the two that look back at it.
        int most = is.startsWith("minuts") ? 2 : was.equals("id: first") || was.equals("id: second") ? 3 : 1;
        assertThat(faults(with(was, is))).as("faults of one change").hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void a_condition_on_the_first_step_is_refused() {
        assertThat(faults(with("title: {en: First, de: Erster}",
                "title: {en: First, de: Erster}\n    when: {step: first, is: yes}")))
                .containsExactly(
                        "16:11: when: a condition on the first step (expected: none, for nothing was asked yet)");
    }

    @Test
    void a_step_that_asks_nothing_decides_nothing() {
        assertThat(faults(with("{step: second, is: left}", "{step: third, is: left}"))).singleElement().asString()
                .startsWith("47:22: step: \"third\" is not before this one");
        assertThat(faults(GOOD.replace("kind: yes-no", "kind: short-text"))).hasSize(2).first().asString()
                .startsWith("34:29: is: \"yes\", but first offers no answers (expected: a step with yes-no or choice)");
    }

    @Test
    void conditions_may_not_be_nested_for_ever() {
        var deep = "{not: ".repeat(8) + "{step: first, is: yes}" + "}".repeat(8);
        assertThat(faults(with("when: {step: first, is: yes}", "when: " + deep))).singleElement().asString()
                .contains("nested too deep (expected: at most 8 levels)");
    }

    @Test
    void all_faults_are_told_at_once_in_the_order_of_the_text() {
        var text = GOOD.replace("format: 1", "format: 9").replace("minutes: 20", "minutes: many")
                .replace("{en: Third, de: Dritter}", "{en: Third}").replace("kind: short-text", "kind: poem");
        assertThat(faults(text)).extracting(fault -> fault.substring(0, fault.indexOf(':'))).containsExactly("1", "8",
                "36", "40");
    }

    @Test
    void more_than_a_hundred_faults_help_nobody() {
        assertThat(faults(GOOD + many())).hasSize(100);
    }

    private static String many() {
        var text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append("unknown").append(i).append(": 1\n");
        }
        return text.toString();
    }

    @Test
    void a_file_that_is_not_utf8_says_where(@TempDir Path folder) throws IOException {
        var file = folder.resolve("good.yaml");
        var bytes = GOOD.replace("Ein Titel", "Ein Titel \u00e4").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, bytes);
        assertThat(new PlaybookReader().read(file)).isInstanceOfSatisfying(Reading.Faulty.class,
                faulty -> assertThat(faulty.faults().getFirst())
                        .hasToString("good.yaml:5:36: not UTF-8 (expected: UTF-8 text)"));
    }

    @Test
    void a_file_that_cannot_be_opened_or_is_too_large_is_faulty(@TempDir Path folder) throws IOException {
        var reader = new PlaybookReader();
        assertThat(reader.read(folder.resolve("missing.yaml"))).isInstanceOfSatisfying(Reading.Faulty.class,
                faulty -> assertThat(faulty.faults().getFirst().says())
                        .startsWith("cannot be read: NoSuchFileException"));
        var large = Files.writeString(folder.resolve("large.yaml"), "#".repeat(256 * 1024 + 1));
        assertThat(reader.read(large)).isInstanceOfSatisfying(Reading.Faulty.class,
                faulty -> assertThat(faulty.faults().getFirst().says())
                        .startsWith("too large (expected: at most 262144"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_damaged_the_reader_answers(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 250; round++) {
            var text = new StringBuilder(GOOD);
            for (int i = 0; i <= random.nextInt(4); i++) {
                damage(text, random);
            }
            var reading = new PlaybookReader().read("good.yaml", text.toString());
            assertThat(reading).as("seed %d, round %d", seed, round).isNotNull();
        }
    }

    private static void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, "&*!{}[]:,-#|>'\"%@`\t\n\u0000\uFFFE 0".charAt(random.nextInt(24)));
            case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(80)));
            default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(80))));
        }
    }
}
