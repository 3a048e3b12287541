package dev.chickadee.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

import dev.chickadee.base.ReporterText;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;
import dev.chickadee.pattern.PatternId;

/** Reports for tests. */
public final class AReport {

    public static final CommunityId ACORN = new CommunityId("acorn");
    public static final CommunityId BIRCH = new CommunityId("birch");
    public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private AReport() {}

    /** A new one of Acorn, submitted at noon. */
    public static Report number(int number) {
        return of(ACORN, number, NOON, false);
    }

    public static Report at(int number, Instant submitted) {
        return of(ACORN, number, submitted, false);
    }

    public static Report urgent(int number, Instant submitted) {
        return of(ACORN, number, submitted, true);
    }

    public static Report ofBirch(int number) {
        return of(BIRCH, number, NOON, false);
    }

    private static Report of(CommunityId community, int number, Instant submitted, boolean urgent) {
        return withId(ReportId.random(), community, number, submitted, urgent);
    }

    private static Report withId(ReportId id, CommunityId community, int number, Instant submitted, boolean urgent) {
        return new Report(id, community, number, new Alias("Kestrel-" + number), ReportState.SUBMITTED, urgent, false,
                null, null, submitted, submitted, 0, false, 1);
    }

    /** The report that a draft becomes. */
    public static Report from(Draft draft, int number) {
        return withId(draft.id(), draft.community(), number, NOON, draft.urgent());
    }

    public static Narrative words(String what) {
        return new Narrative(new ReporterText(what + " — “they lean on me” 🐦"), new ReporterText("jia@new.example"),
                new ReporterText("example-project"), Set.of(new PatternId("pressure"), new PatternId("new-helper")),
                ReporterText.EMPTY, Set.of(new MemberId("0000000000000000000001")));
    }

    public static Reporter by(String user) {
        return new Reporter(new Person(new PlaceId(new Platform("discord"), "G1"), user), Locale.GERMAN,
                ZoneId.of("Europe/Berlin"));
    }

    public static Draft draft(String what, Instant at) {
        return new Draft(ReportId.random(), ACORN, by("U1"), words(what), true, false, at);
    }
}
