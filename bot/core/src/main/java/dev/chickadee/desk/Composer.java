package dev.chickadee.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.chickadee.alert.Content;
import dev.chickadee.alert.Doubt;
import dev.chickadee.alert.Draft;
import dev.chickadee.chat.Person;
import dev.chickadee.clearance.Severity;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.Account;
import dev.chickadee.community.Community;
import dev.chickadee.pattern.PatternId;
import dev.chickadee.report.Narrative;
import dev.chickadee.report.Report;

/** Makes a first draft of a report, and scrubs whatever somebody writes in its place. */
final class Composer {

    private static final int DOUBTS = 25;

    private final Office office;
    private final Newsroom news;
    private final Advice advice;

    Composer(Office office, Newsroom news) {
        this.office = office;
        this.news = news;
        this.advice = new Advice(office);
    }

    /** What would be told of this report if nobody changed it: strict, of middle severity, for everybody. */
    Draft compose(Report report, Narrative narrative) {
        var patterns = new TreeSet<PatternId>(advice.patterns(narrative));
        var playbooks = patterns.stream().flatMap(id -> office.catalogue().find(id).stream())
                .flatMap(pattern -> pattern.playbooks().stream()).distinct().limit(5).toList();
        var like = new Content("-", Severity.THREE, Tlp.AMBER, patterns, Set.of(), playbooks);
        return scrub(report, like, narrative.what().words());
    }

    /** The same content with other words, scrubbed. */
    Draft scrub(Report report, Content like, String words) {
        var scrubbed = news.scrubber().scrub(words, known(report));
        var doubts = new LinkedHashSet<Doubt>();
        scrubbed.residual().forEach(
                left -> doubts.add(new Doubt(words.substring(left.start(), left.end()), left.why())));
        var text = ReportForms.within(scrubbed.text(), Content.MAX, " …");
        return new Draft(like.saying(text), doubts.stream().limit(DOUBTS).toList());
    }

    /** The names that the case and the community know. */
    private List<String> known(Report report) {
        var known = new ArrayList<String>();
        office.reports().narrative(report.id()).ifPresent(narrative -> {
            pieces(narrative.who().words(), known);
            pieces(narrative.project().words(), known);
        });
        office.communities().find(report.community()).map(Community::name).ifPresent(known::add);
        for (var member : office.communities().members(report.community())) {
            known.add(member.name());
            member.persons().stream().map(Person::userId).forEach(known::add);
            member.accounts().stream().map(Account::value).forEach(known::add);
        }
        return known;
    }

    /** A field may list several names: by lines and commas, and each word that looks like an account. */
    private static void pieces(String field, List<String> known) {
        for (var piece : field.split("[\\n,;]")) {
            var name = piece.strip();
            if (!name.isEmpty()) {
                known.add(name);
            }
            for (var word : name.split(" ")) {
                if (word.startsWith("@") && word.length() > 1) {
                    known.add(word.substring(1));
                }
            }
        }
    }
}
