package dev.chickadee.alert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Part;
import dev.chickadee.clearance.Severity;
import dev.chickadee.clearance.Tlp;

/** Prints alerts as cards. Pure: what it is given is all it knows, and it is never given who reported or which community. */
public final class AlertCards {

    private final Glossary glossary;

    public AlertCards(Glossary glossary) {
        this.glossary = glossary;
    }

    /** The alert as subscribed channels see it; {@code before} is what the earlier revision said, so that the card tells what changed. */
    public Card alert(Words words, Alert alert, Revision revision, @Nullable Content before) {
        var parts = new ArrayList<Part>();
        if (before != null) {
            parts.add(new Part.Notice(Part.Tone.INFO,
                    words.say("alert.updated", revision.n(), changes(words, before, revision.content()))));
        }
        parts.addAll(content(words, revision.content()));
        var heading = words.say("alert.title", revision.content().severity().call(), alert.label());
        return new Card(Audience.SUBSCRIBERS, heading, parts, answers(words, alert));
    }

    /** The parts that say what the alert says, the same in a preview and in a channel. */
    public List<Part> content(Words words, Content content) {
        var parts = new ArrayList<Part>();
        parts.add(facts(words, content));
        parts.add(new Part.Quote(content.text()));
        if (!content.patterns().isEmpty()) {
            parts.add(new Part.Text(words.say("alert.recognised") + content.patterns().stream()
                    .map(id -> "\n• " + glossary.pattern(id, words.locale())).collect(Collectors.joining())));
        }
        if (!content.advice().isEmpty()) {
            parts.add(new Part.Text(words.say("alert.advice") + content.advice().stream()
                    .map(id -> "\n• " + glossary.playbook(id, words.locale()) + ": /playbook " + id)
                    .collect(Collectors.joining())));
        }
        return parts;
    }

    private static Part facts(Words words, Content content) {
        return new Part.Fields(List.of(
                new Part.Field(words.say("alert.severity"), severity(words, content.severity())),
                new Part.Field(words.say("alert.tlp"), tlp(words, content.tlp())),
                new Part.Field(words.say("alert.concerns"), concerns(words, content))));
    }

    /** Written out and as a call: {@code 4 of 5 (dee dee dee dee)}. */
    public static String severity(Words words, Severity severity) {
        return words.say("severity.written", severity.dees(), severity.call());
    }

    /** The label and what it means. */
    public static String tlp(Words words, Tlp tlp) {
        return tlp.label() + ": " + words.say("tlp." + tlp.word());
    }

    private static String concerns(Words words, Content content) {
        return content.ecosystems().isEmpty()
                ? words.say("alert.concerns.all")
                : content.ecosystems().stream().sorted().collect(Collectors.joining(", "));
    }

    private static String changes(Words words, Content before, Content after) {
        var changed = new ArrayList<String>();
        if (before.severity() != after.severity()) {
            changed.add(words.say("alert.changed.severity", before.severity().dees(), after.severity().dees()));
        }
        if (before.tlp() != after.tlp()) {
            changed.add(words.say("alert.changed.tlp", before.tlp().label(), after.tlp().label()));
        }
        note(changed, before.text(), after.text(), words.say("alert.changed.text"));
        note(changed, before.advice(), after.advice(), words.say("alert.changed.advice"));
        note(changed, before.patterns(), after.patterns(), words.say("alert.changed.patterns"));
        note(changed, before.ecosystems(), after.ecosystems(), words.say("alert.changed.ecosystems"));
        return changed.isEmpty() ? words.say("alert.changed.nothing") : String.join(", ", changed);
    }

    private static void note(List<String> changed, Object before, Object after, String what) {
        if (!Objects.equals(before, after)) {
            changed.add(what);
        }
    }

    private static List<Action> answers(Words words, Alert alert) {
        return Arrays.stream(SightingKind.values())
                .<Action>map(kind -> Action.Button.plain("alert:" + kind.word(), alert.id().value(),
                        words.say("alert.answer." + kind.word())))
                .toList();
    }

    /** What stands where an alert was that has been taken back. */
    public Card retracted(Words words, Alert alert) {
        var why = Objects.requireNonNull(alert.retraction(), "retraction");
        return tombstone(words, alert, words.say("alert.retracted", words.say("alert.retraction." + why.word())));
    }

    /** What stands where an alert was that is too old. */
    public Card expired(Words words, Alert alert) {
        return tombstone(words, alert, words.say("alert.expired"));
    }

    /** What stands where an alert was that this channel is no longer cleared for. Says nothing of the new revision. */
    public Card narrowed(Words words, Alert alert) {
        return tombstone(words, alert, words.say("alert.narrowed"));
    }

    private static Card tombstone(Words words, Alert alert, String why) {
        return new Card(Audience.SUBSCRIBERS, words.say("alert.tombstone", alert.label()),
                List.of(new Part.Notice(Part.Tone.WARNING, why)), List.of());
    }

    /** What others answered so far, for the responders of the origin: in bands, without a name. */
    public Card answered(Words words, Alert alert, Map<SightingKind, Integer> counts) {
        var fields = Arrays.stream(SightingKind.values())
                .map(kind -> new Part.Field(words.say("alert.answered." + kind.word()),
                        words.say("alert.band." + Band.of(counts.getOrDefault(kind, 0)).word())))
                .toList();
        return new Card(Audience.RESPONDERS, words.say("alert.answered", alert.label()),
                List.of(new Part.Fields(fields), new Part.Text(words.say("alert.answered.note"))), List.of());
    }

    /** That an answer changed the picture. */
    public Card news(Words words, Alert alert, SightingKind kind, Band band) {
        return new Card(Audience.RESPONDERS, words.say("alert.answered", alert.label()),
                List.of(new Part.Text(words.say("alert.answered.news", words.say("alert.answered." + kind.word()),
                        words.say("alert.band." + band.word())))),
                List.of());
    }
}
