package dev.chickadee.desk;

import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Person;
import dev.chickadee.community.Community;
import dev.chickadee.community.CommunityStore;
import dev.chickadee.community.Member;
import dev.chickadee.community.Place;
import dev.chickadee.delivery.Delivery;
import dev.chickadee.delivery.DeliveryKind;
import dev.chickadee.delivery.Lane;
import dev.chickadee.delivery.Ledger;
import dev.chickadee.delivery.Letter;
import dev.chickadee.delivery.Manner;
import dev.chickadee.delivery.Outbox;
import dev.chickadee.delivery.Subject;
import dev.chickadee.report.Readers;
import dev.chickadee.report.Readership;
import dev.chickadee.report.Report;
import dev.chickadee.report.ReportStore;
import dev.chickadee.report.Reporter;

/** What the dialogs ask to be sent: put into the outbox within the caller's transaction. Nothing is sent here. Thread-safe. */
public final class Post {

    private final Outbox outbox;
    private final Ledger ledger;
    private final CommunityStore communities;
    private final ReportStore reports;
    private final Readers readers;
    private final InstantSource clock;

    /** @param readers decides, each time anew, who may be shown a report */
    public Post(Outbox outbox, Ledger ledger, CommunityStore communities, ReportStore reports, Readers readers,
            InstantSource clock) {
        this.outbox = outbox;
        this.ledger = ledger;
        this.communities = communities;
        this.reports = reports;
        this.readers = readers;
        this.clock = clock;
    }

    /** To one person, by direct message; kept for their next visit if the platform refuses. */
    public void privately(Person to, Card card, Words words) {
        put(new Letter(DeliveryKind.NOTICE, Lane.of(to), Manner.POST, null, card), words);
    }

    /** To the responders' channel of each place of a community, about no report. */
    public void toResponders(Community community, Card card) {
        community.places()
                .forEach(place -> put(new Letter(DeliveryKind.NOTICE, Lane.of(place.responders()), Manner.POST,
                        null, card), Words.in(community.language())));
    }

    /** An answer that its place no longer takes: by direct message, never to a channel. */
    public void late(Person to, Card card, Words words) {
        put(new Letter(DeliveryKind.LATE_ANSWER, Lane.of(to), Manner.POST, null, card), words);
    }

    /** These direct messages, which a platform had refused, were shown to the person in another way. */
    public void shown(List<Delivery> waited) {
        waited.forEach(delivery -> outbox.shownOtherwise(delivery.id(), clock.instant()));
    }

    /** To whoever sent the report. Nothing happens once the way to the reporter was erased. */
    public void toReporter(Report about, Card card) {
        reports.reporter(about.id()).ifPresent((Reporter reporter) -> put(new Letter(DeliveryKind.RELAY,
                Lane.of(reporter.person()), Manner.POST, subject(about), card), Words.in(reporter.locale())));
    }

    /**
     * A report's card to those who may read it now: in the responders' channel, or by direct message (design: "what must
     * always hold", 5). Where it is shown already it changes in place; copies that are in the wrong place are taken back.
     */
    public void triage(Report report, Card card, Card moved) {
        var wanted = lanes(report);
        for (var lane : wanted) {
            put(new Letter(DeliveryKind.TRIAGE, lane, Manner.SHOW, subject(report), card), words(report));
        }
        takeBack(report, wanted, moved);
    }

    /** In the place of every copy of the report's card, wherever it is: for a report whose words are gone. */
    public void gone(Report report, Card gone) {
        takeBack(report, Set.of(), gone);
    }

    /** Under a report's card, wherever it may be read. */
    public void under(Report report, Card card) {
        for (var lane : lanes(report)) {
            put(new Letter(DeliveryKind.CASE_NOTE, lane, Manner.UNDER, subject(report), card), words(report));
        }
    }

    /** To each reader by direct message as well, whatever hour it is; who is away only if all are. */
    public void page(Report report, Card card) {
        var all = members(report);
        var present = all.stream().filter(member -> !member.awayAt(clock.instant())).toList();
        for (var member : present.isEmpty() ? all : present) {
            lane(member).forEach(lane -> put(new Letter(DeliveryKind.PAGE, lane, Manner.POST, subject(report), card),
                    words(report)));
        }
    }

    private void takeBack(Report report, Set<Lane> wanted, Card instead) {
        var shown = new LinkedHashSet<Lane>();
        ledger.about(subject(report)).stream().map(Delivery::letter).filter(letter -> letter.manner().changesCopy())
                .forEach(letter -> shown.add(letter.lane()));
        ledger.copies(subject(report)).forEach(copy -> shown.add(copy.lane()));
        shown.removeAll(wanted);
        for (var lane : shown) {
            put(new Letter(DeliveryKind.TRIAGE, lane, Manner.REPLACE, subject(report), instead), words(report));
        }
    }

    /** Whether whoever reads this lane may read the report now. */
    boolean reads(Report report, Lane lane) {
        return lanes(report).contains(lane) || members(report).stream().flatMap(member -> lane(member).stream())
                .anyMatch(lane::equals);
    }

    private Set<Lane> lanes(Report report) {
        var lanes = new LinkedHashSet<Lane>();
        switch (readers.of(report)) {
            case Readership.InChannel _ -> places(report).forEach(place -> lanes.add(Lane.of(place.responders())));
            case Readership.Directly direct -> direct.readers().forEach(member -> lanes.addAll(lane(member)));
            case Readership.Outside outside -> lanes.addAll(lane(outside.backup()));
            case Readership.Nobody _ -> lanes.clear();
        }
        readers.backupTold(report).ifPresent(backup -> lanes.addAll(lane(backup)));
        return lanes;
    }

    private List<Member> members(Report report) {
        return switch (readers.of(report)) {
            case Readership.InChannel in -> in.readers();
            case Readership.Directly direct -> direct.readers();
            case Readership.Outside outside -> List.of(outside.backup());
            case Readership.Nobody _ -> List.of();
        };
    }

    /** A member's first account, in the order of the platforms' names: one message, not one for each account. */
    private static List<Lane> lane(Member member) {
        return member.persons().stream()
                .min(java.util.Comparator.comparing((Person person) -> person.place().platform().name())
                        .thenComparing(Person::userId))
                .map(Lane::of).stream().toList();
    }

    private List<Place> places(Report report) {
        return communities.find(report.community()).map(Community::places).orElse(List.of());
    }

    private Words words(Report report) {
        return Words.in(communities.find(report.community()).map(Community::language).orElse(Locale.ENGLISH));
    }

    private static Subject subject(Report report) {
        return new Subject.OfReport(report.id().value());
    }

    private void put(Letter letter, Words words) {
        outbox.put(Delivery.of(letter, words, clock.instant()));
    }
}
