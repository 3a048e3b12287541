package dev.chickadee.store.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.Reading;

/** A good file, and what becomes of it when a piece is exchanged. */
final class Texting {

    /** Every key of the format is in it. The numbers of its lines are what the tests name. */
    static final String GOOD = """
            format: 1
            id: good
            revision: 3
            languages: [en, de]
            title: {en: A title, de: Ein Titel}
            purpose: {en: A purpose, de: Ein Zweck}
            audience: {en: Everybody, de: Alle}
            minutes: 20
            maps-to:
              openjs: [ghOrgEnforceMFA]
              osps-baseline: [OSPS-AC-01.01]
              scorecard: [Code-Review]
            steps:
              - id: first
                title: {en: First, de: Erster}
                text: {en: Do it, de: Tu es}
                why: {en: Because, de: Darum}
                links:
                  - url: https://docs.example.org/first
                    title: {en: More, de: Mehr}
                question:
                  kind: yes-no
                  text: {en: Is it done, de: Ist es getan}
              - id: second
                title: {en: Second, de: Zweiter}
                text: {en: Do it, de: Tu es}
                why: {en: Because, de: Darum}
                question:
                  kind: choice
                  text: {en: Which one, de: Welches}
                  options:
                    - {id: left, label: {en: Left, de: Links}}
                    - {id: right, label: {en: Right, de: Rechts}}
                when: {step: first, is: yes}
              - id: third
                title: {en: Third, de: Dritter}
                text: {en: Do it, de: Tu es}
                why: {en: Because, de: Darum}
                question:
                  kind: short-text
                  text: {en: What was it, de: Was war es}
                  max: 80
                when:
                  all:
                    - {step: first, is: yes}
                    - any:
                        - {step: second, is: left}
                        - not: {step: second, is: right}
                not-applicable: allowed
            """;

    private Texting() {}

    /** The good file with the first {@code was} replaced. @throws AssertionError if there is none */
    static String with(String was, String is) {
        assertThat(GOOD).contains(was);
        int at = GOOD.indexOf(was);
        return GOOD.substring(0, at) + is + GOOD.substring(at + was.length());
    }

    /** The faults as {@code line:column: what}. */
    static List<String> faults(String text) {
        var reading = new PlaybookReader().read("good.yaml", text);
        assertThat(reading).as("a reading that should have faults").isInstanceOf(Reading.Faulty.class);
        return ((Reading.Faulty) reading).faults().stream()
                .map(fault -> fault.line() + ":" + fault.column() + ": " + fault.says()).toList();
    }

    static Playbook playbook(String text) {
        var reading = new PlaybookReader().read("good.yaml", text);
        assertThat(reading).isInstanceOf(Reading.Good.class);
        return ((Reading.Good) reading).playbook();
    }
}
