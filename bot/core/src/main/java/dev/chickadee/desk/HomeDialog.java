package dev.chickadee.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.report.Report;

/** The home tab: what a person can do, and for responders the queue. */
public final class HomeDialog implements Dialog {

    static final String NAME = "home";
    private static final int QUEUE = 20;

    private final Office office;

    public HomeDialog(Office office) {
        this.office = office;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of();
    }

    @Override
    public @Nullable Form form(Interaction interaction, Words words) {
        return null;
    }

    @Override
    public Reply answer(Visit visit) {
        var words = visit.words();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Text(words.say("home.what")));
        queue(visit, parts);
        return new Reply.Show(new Card(Audience.REPORTER, words.say("home.title"), parts,
                List.of(Action.Button.primary("report:open", "", words.say("mine.report")),
                        Action.Button.plain("mine:list", "", words.say("mine.title")),
                        Action.Button.danger("support:takeover", "", words.say("support.takeover")))));
    }

    private void queue(Visit visit, List<Part> parts) {
        var community = visit.community();
        var member = visit.member();
        if (community == null || member == null || !member.responds()) {
            return;
        }
        var open = office.reports().open(community.id()).stream()
                .filter(report -> office.readers().handler(report, visit.by()).isPresent()).limit(QUEUE).toList();
        parts.add(new Part.Text(open.isEmpty()
                ? visit.words().say("home.queue.empty")
                : visit.words().say("home.queue", open.size()) + "\n"
                        + open.stream().map(report -> line(visit, report)).collect(Collectors.joining("\n"))));
    }

    private static String line(Visit visit, Report report) {
        return visit.words().say("home.queue.line", report.label(), report.alias().value(),
                visit.words().say("state." + report.state().word()));
    }
}
