package dev.chickadee.desk;

import java.util.List;
import java.util.Locale;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Part;
import dev.chickadee.report.Moved;
import dev.chickadee.report.ReportState;
import dev.chickadee.report.Reporter;

/** Opens reporting in a community once a responder took up the drill with which its setup ends: then the way is known to work. */
final class Opening {

    private final Office office;

    Opening(Office office) {
        this.office = office;
    }

    void after(Moved.Done done) {
        var report = done.after();
        if (!report.drill() || report.state() != ReportState.CLAIMED) {
            return;
        }
        office.communities().find(report.community()).filter(community -> !community.open()).ifPresent(community -> {
            office.communities().put(community.opened());
            var words = Words.in(office.reports().reporter(report.id()).map(Reporter::locale).orElse(Locale.ENGLISH));
            office.post().toReporter(report, new Card(Audience.REPORTER, words.say("setup.open.title"),
                    List.of(new Part.Notice(Part.Tone.GOOD, words.say("setup.open", community.name()))), List.of()));
        });
    }
}
