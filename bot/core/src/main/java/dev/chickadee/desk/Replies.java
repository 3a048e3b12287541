package dev.chickadee.desk;

import java.util.List;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.FormFaults.Fault;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.report.Refusal;

/** The one table that turns a failure into words: what happened, whether anything was lost, what to do next. */
final class Replies {

    private Replies() {}

    /** Something in us broke. Nothing was stored; the code finds it in the log. */
    static Reply broken(Words words, String code) {
        return say(words, Part.Tone.DANGER, "failed.broken", code);
    }

    /** A report's move that was refused. */
    static Reply refused(Words words, Refusal why) {
        return say(words, Part.Tone.WARNING, switch (why) {
            case UNKNOWN -> "failed.report-unknown";
            case NOT_YOURS -> "failed.report-not-yours";
            case NOT_NOW -> "failed.report-not-now";
            case CHANGED -> "failed.report-changed";
        });
    }

    /** An action or form that no dialog knows, or that an older version made. */
    static Reply unknown(Words words) {
        return say(words, Part.Tone.WARNING, "failed.unknown-action");
    }

    /** The place belongs to no community yet, or its setup is not finished. */
    static Reply notSetUp(Words words) {
        return say(words, Part.Tone.WARNING, "failed.not-set-up");
    }

    /** The person lacks the role; {@code roleKey} is the word key of who may. */
    static Reply notAllowed(Words words, String roleKey) {
        return say(words, Part.Tone.WARNING, "failed.not-allowed", words.say(roleKey));
    }

    /** What is wrong with a field. */
    static String fault(Words words, Fault fault) {
        return switch (fault) {
            case Fault.Missing _ -> words.say("fault.missing");
            case Fault.TooLong tooLong -> words.say("fault.too-long", tooLong.length(), tooLong.max());
            case Fault.NotOffered _ -> words.say("fault.not-offered");
        };
    }

    /** A private card of one notice: the heading is {@code key + ".title"}. */
    static Reply say(Words words, Part.Tone tone, String key, Object... arguments) {
        return new Reply.Show(new Card(Audience.REPORTER, words.say(key + ".title"),
                List.of(new Part.Notice(tone, words.say(key, arguments))), List.of()));
    }
}
