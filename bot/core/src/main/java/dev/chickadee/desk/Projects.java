package dev.chickadee.desk;

import java.util.Optional;

import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Words;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.run.Run;
import dev.chickadee.run.Runs;

/** The name of the project that somebody typed after a command. */
final class Projects {

    private Projects() {}

    /** The name, spelled as in the person's earlier runs if only its case differs; empty if it is too long. */
    static Optional<ReporterText> read(Runs runs, Visit visit, String typed) {
        if (typed.length() > 2 * Run.PROJECT) {
            return Optional.empty();
        }
        var name = new ReporterText(String.join(" ", typed.strip().split("\\s+")));
        if (name.words().length() > Run.PROJECT) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            return Optional.of(ReporterText.EMPTY);
        }
        return Optional.of(runs.of(visit.by()).stream().map(one -> one.run().project())
                .filter(known -> known.words().equalsIgnoreCase(name.words())).findFirst().orElse(name));
    }

    static Reply tooLong(Words words) {
        return Replies.say(words, Part.Tone.WARNING, "run.project-too-long", Run.PROJECT);
    }
}
