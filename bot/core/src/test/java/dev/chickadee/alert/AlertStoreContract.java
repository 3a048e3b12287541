package dev.chickadee.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import dev.chickadee.clearance.Severity;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;
import dev.chickadee.pattern.PatternId;
import dev.chickadee.report.ReportId;

/** What every {@link AlertStore} and {@link SightingStore} promises. Each test gets empty ones. */
public interface AlertStoreContract {

    Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    CommunityId ACORN = new CommunityId("acorn");

    AlertStore alerts();

    SightingStore sightings();

    /** A report of acorn that is kept. */
    ReportId aReport();

    /** Erases it. */
    void erase(ReportId report);

    private Alert alert(ReportId report) {
        return new Alert(AlertId.random(), ACORN, report, alerts().nextNumber(), AlertState.OPEN, false, null, NOW, 1);
    }

    private static Draft draft(String text) {
        var content = new Content(text, Severity.FOUR, Tlp.AMBER_STRICT,
                new TreeSet<>(Set.of(new PatternId("pressure"), new PatternId("new-account"))), Set.of("npm", "maven"),
                List.of("verify-identity", "enable-two-factor"));
        return new Draft(content, List.of(new Doubt("Jia", "maybe-name"), new Doubt("12345678", "long-number")));
    }

    private Revision published(Revision draft) {
        var clean = new Draft(draft.content(), List.of());
        var rewritten = draft.rewritten(clean, draft.writtenBy(), NOW);
        var approved = rewritten.approvedBy(MemberId.random(), NOW);
        var holds = approved.in(RevisionState.PUBLISHED, NOW.plusSeconds(draft.n()));
        assertThat(List.of(rewritten, approved, holds)).allSatisfy(step -> assertThat(alerts().save(step)).isTrue());
        return holds;
    }

    @Test
    default void an_alert_is_found_as_it_was_and_changed_by_version() {
        var first = alert(aReport());
        alerts().add(first);
        assertThat(alerts().find(first.id())).contains(first);
        assertThat(alerts().openOf(first.report())).contains(first);
        assertThatThrownBy(() -> alerts().add(first)).isInstanceOf(IllegalStateException.class);

        var retracted = first.retracted(Retraction.TOO_MUCH);
        assertThat(alerts().save(retracted)).isTrue();
        assertThat(alerts().save(retracted)).isFalse();
        assertThat(alerts().find(first.id())).contains(retracted);
        assertThat(alerts().openOf(first.report())).isEmpty();
        assertThat(alerts().find(AlertId.random())).isEmpty();
    }

    @Test
    default void numbers_count_and_the_newest_alert_comes_first() {
        var one = alert(aReport());
        var two = alert(aReport());
        alerts().add(one);
        alerts().add(two);

        assertThat(two.number()).isEqualTo(one.number() + 1);
        assertThat(alerts().of(ACORN)).containsExactly(two, one);
        assertThat(alerts().of(new CommunityId("birch"))).isEmpty();
    }

    @Test
    default void a_revision_is_found_as_it_was_and_changed_by_version() {
        var alert = alert(aReport());
        alerts().add(alert);
        var first = Revision.first(alert.id(), draft("what happened"), MemberId.random(), NOW);
        alerts().add(first);
        assertThat(alerts().latest(alert.id())).contains(first);
        assertThat(alerts().published(alert.id())).isEmpty();
        assertThatThrownBy(() -> alerts().add(first)).isInstanceOf(IllegalStateException.class);

        var settled = first.settled(first.doubts().getFirst(), NOW.plusSeconds(1));
        assertThat(alerts().save(settled)).isTrue();
        assertThat(alerts().save(settled)).isFalse();
        assertThat(alerts().latest(alert.id())).contains(settled);
        assertThat(settled.doubts()).containsExactly(new Doubt("12345678", "long-number"));
    }

    @Test
    default void the_one_that_holds_is_told_from_the_one_being_drafted() {
        var alert = alert(aReport());
        alerts().add(alert);
        var first = Revision.first(alert.id(), draft("one"), MemberId.random(), NOW);
        alerts().add(first);
        var holds = published(first);
        var second = holds.following(draft("two"), MemberId.random(), NOW);
        alerts().add(second);

        assertThat(alerts().published(alert.id())).contains(holds);
        assertThat(alerts().latest(alert.id())).contains(second);
        assertThat(alerts().revision(alert.id(), 1)).contains(holds);
        assertThat(alerts().revision(alert.id(), 3)).isEmpty();
    }

    @Test
    default void erasing_the_report_takes_its_drafts_and_keeps_what_was_told() {
        var told = alert(aReport());
        var drafted = alert(aReport());
        alerts().add(told);
        alerts().add(drafted);
        alerts().add(Revision.first(told.id(), draft("told"), MemberId.random(), NOW));
        var holds = published(alerts().latest(told.id()).orElseThrow());
        alerts().add(holds.following(draft("next"), MemberId.random(), NOW));
        alerts().add(Revision.first(drafted.id(), draft("drafted"), MemberId.random(), NOW));

        erase(told.report());
        erase(drafted.report());

        assertThat(alerts().latest(told.id())).contains(holds);
        assertThat(alerts().published(told.id())).contains(holds);
        assertThat(alerts().latest(drafted.id())).isEmpty();
    }

    @Test
    default void open_alerts_published_long_ago_are_found_oldest_first() {
        var older = alert(aReport());
        var newer = alert(aReport());
        var unpublished = alert(aReport());
        for (var alert : List.of(newer, older, unpublished)) {
            alerts().add(alert);
            alerts().add(Revision.first(alert.id(), draft("text"), MemberId.random(), NOW));
        }
        published(alerts().latest(older.id()).orElseThrow());
        var later = published(alerts().latest(newer.id()).orElseThrow());
        alerts().save(later.in(RevisionState.SUPERSEDED, NOW));
        alerts().add(later.following(draft("text"), MemberId.random(), NOW));
        published(alerts().latest(newer.id()).orElseThrow());

        assertThat(alerts().publishedBefore(NOW.plusSeconds(60), 9)).containsExactly(older, newer);
        assertThat(alerts().publishedBefore(NOW.plusSeconds(60), 1)).containsExactly(older);
        assertThat(alerts().publishedBefore(NOW.plusSeconds(2), 9)).containsExactly(older);
    }

    @Test
    default void a_community_counts_once_with_its_last_answer() {
        var alert = alert(aReport());
        alerts().add(alert);
        for (var community : List.of("birch", "cedar")) {
            sightings().put(new Sighting(alert.id(), new CommunityId(community), SightingKind.SEEN, MemberId.random(),
                    NOW));
        }
        var last = new Sighting(alert.id(), new CommunityId("birch"), SightingKind.FALSE_POSITIVE, MemberId.random(),
                NOW.plusSeconds(5));
        sightings().put(last);

        assertThat(sightings().of(alert.id(), last.community())).contains(last);
        assertThat(sightings().of(alert.id(), ACORN)).isEmpty();
        assertThat(sightings().count(alert.id()))
                .isEqualTo(Map.of(SightingKind.SEEN, 1, SightingKind.FALSE_POSITIVE, 1));
    }
}
