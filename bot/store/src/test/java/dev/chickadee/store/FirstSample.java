package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.chickadee.audit.AuditLog;
import dev.chickadee.audit.AuditNote;
import dev.chickadee.base.ReporterText;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.InteractionId;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.community.Account;
import dev.chickadee.community.Community;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.Invitation;
import dev.chickadee.community.Member;
import dev.chickadee.community.MemberId;
import dev.chickadee.community.Place;
import dev.chickadee.community.Role;
import dev.chickadee.pattern.PatternId;
import dev.chickadee.report.Alias;
import dev.chickadee.report.Draft;
import dev.chickadee.report.Narrative;
import dev.chickadee.report.RelayMessage;
import dev.chickadee.report.Report;
import dev.chickadee.report.ReportId;
import dev.chickadee.report.ReportState;
import dev.chickadee.report.Reporter;
import dev.chickadee.report.Verdict;

/** What {@code stored/v1/rows.json} holds: a value of every kind that the first schema keeps. Never changed. */
final class FirstSample {

    /** The tables of the sample, each after those it refers to. */
    static final List<String> TABLES = List.of("key_check", "community_key", "report_key", "handled", "community",
            "community_place", "community_member", "member_person", "member_role", "member_account", "invitation",
            "report", "report_counter", "report_words", "report_draft", "relay_message", "audit_entry", "audit_head");

    private static final Instant AT = Instant.parse("2026-10-25T00:59:59.123456Z");
    private static final PlaceId PLACE = new PlaceId(new Platform("slack"), "T0ACORN");
    private static final Person PERSON = new Person(PLACE, "U0WREN");
    private static final MemberId WREN = new MemberId("000000000000000000Wren");
    private static final Community ACORN = new Community(new CommunityId("acorn"), "Acorn Foundation",
            ZoneId.of("Europe/Berlin"), Locale.forLanguageTag("pt-BR"), Duration.ofDays(90),
            List.of(new Place(PLACE, new ChannelId(PLACE, "C1"), new ChannelId(PLACE, "C2"))), WREN, true);
    private static final Member MEMBER = new Member(WREN, ACORN.id(), "Wren Ångström", Set.of(PERSON),
            Set.of(Role.RESPONDER, Role.STEWARD),
            Set.of(new Account(Account.Kind.CODE_HOST, "wren"), new Account(Account.Kind.CHAT, "wren"),
                    new Account(Account.Kind.MAIL, "wren@acorn.example")),
            AT);
    private static final Invitation INVITATION = new Invitation(Invitation.Kind.BACKUP, ACORN.id(), WREN, AT);
    private static final String CODE = "SAMPLE2345";
    private static final ReportId REPORT = new ReportId("0000000000000000Report");
    private static final Narrative NARRATIVE = new Narrative(new ReporterText("They lean on me 🐦 “daily”"),
            new ReporterText("jia@new.example"), new ReporterText("example-project"),
            Set.of(new PatternId("pressure"), new PatternId("new-helper")), new ReporterText("tired"), Set.of(WREN));
    private static final Reporter REPORTER = new Reporter(PERSON, Locale.GERMAN, ZoneId.of("Asia/Kathmandu"));
    private static final Report ROW = new Report(REPORT, ACORN.id(), 1, new Alias("Kestrel-7"), ReportState.ELSEWHERE,
            true, false, Verdict.CONDUCT, WREN, AT, AT.plusSeconds(60), 1, false, 3);
    private static final Draft DRAFT = new Draft(new ReportId("00000000000000000Draft"), ACORN.id(), REPORTER,
            NARRATIVE, true, true, AT);
    private static final RelayMessage QUESTION = new RelayMessage(REPORT, RelayMessage.Direction.QUESTION,
            new ReporterText("Who wrote it?"), AT);
    private static final RelayMessage ANSWER = new RelayMessage(REPORT, RelayMessage.Direction.ANSWER,
            new ReporterText("Somebody new"), AT);
    private static final InteractionId INTERACTION = new InteractionId(new Platform("slack"), "sample.1");

    private FirstSample() {}

    static void write(Stores stores) {
        stores.communities().put(ACORN);
        stores.communities().put(MEMBER);
        stores.communities().put(INVITATION, CODE);
        stores.reports().nextNumber(ACORN.id());
        stores.reports().add(ROW, NARRATIVE, REPORTER);
        stores.reports().add(QUESTION);
        stores.reports().add(ANSWER);
        stores.reports().keep(DRAFT);
        stores.handled().first(INTERACTION);
        stores.auditLog().append(new AuditNote("acorn", WREN.value(), "report.claimed", REPORT.value()));
        stores.auditLog().append(new AuditNote("", "", "keys.rotated", ""));
    }

    static void check(Stores stores) {
        assertThat(stores.communities().find(ACORN.id())).contains(ACORN);
        assertThat(stores.communities().member(ACORN.id(), PERSON)).contains(MEMBER);
        assertThat(stores.communities().take(CODE, AT.minusSeconds(1))).contains(INVITATION);
        assertThat(stores.reports().of(PERSON)).containsExactly(ROW);
        assertThat(stores.reports().narrative(REPORT)).contains(NARRATIVE);
        assertThat(stores.reports().reporter(REPORT)).contains(REPORTER);
        assertThat(stores.reports().relay(REPORT)).containsExactly(QUESTION, ANSWER);
        assertThat(stores.reports().draft(DRAFT.id())).contains(DRAFT);
        assertThat(stores.reports().nextNumber(ACORN.id())).isEqualTo(2);
        assertThat(stores.handled().first(INTERACTION)).isFalse();
        assertThat(stores.auditLog().verify()).isEqualTo(new AuditLog.Verified.Intact(2));
    }
}
