package dev.chickadee.store;

import org.jspecify.annotations.Nullable;

import dev.chickadee.report.Narrative;
import dev.chickadee.report.Reporter;
import dev.chickadee.store.Sealer.Access;

/** The two sealed columns of a report or a draft: {@code words} and {@code reporter}. */
record SealedCase(byte[] words, byte[] reporter) {

    static SealedCase seal(Sealer sealer, CaseKey key, String table, Contents contents) {
        var row = key.report();
        return new SealedCase(key.seal(words(table, row), CaseJson.print(contents.narrative)),
                sealer.sealIdentity(key, reporter(table, row), CaseJson.print(contents.reporter)));
    }

    /** What is confided of one report. */
    record Contents(Narrative narrative, Reporter reporter) {}

    Narrative openWords(CaseKey key, String table) {
        return CaseJson.narrative(key.openWords(words(table, key.report()), words));
    }

    Reporter openReporter(Sealer sealer, CaseKey key, String table) {
        return CaseJson.reporter(sealer.openIdentity(key, reporter(table, key.report()), reporter));
    }

    /** The report's key; a new one if it has none. */
    static CaseKey keyFor(Sealer sealer, String report, String community) {
        var held = held(sealer, report);
        return held == null ? sealer.newCase(report, community) : held;
    }

    static @Nullable CaseKey held(Sealer sealer, String report) {
        return switch (sealer.caseOf(report)) {
            case Access.Held(var key) -> key;
            case Access.Erased() -> null;
        };
    }

    private static Cell words(String table, String row) {
        return new Cell(table, "words", row);
    }

    private static Cell reporter(String table, String row) {
        return new Cell(table, "reporter", row);
    }
}
