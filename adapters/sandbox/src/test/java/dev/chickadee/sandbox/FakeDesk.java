package dev.chickadee.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Desk;
import dev.chickadee.chat.FirstAnswer;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Option;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;

/** A desk that answers in plain ways and remembers everything it was handed. Thread-safe. */
final class FakeDesk implements Desk {

    final List<Interaction> handled = new ArrayList<>();
    final List<Card> unanswered = new ArrayList<>();
    private final Map<String, Boolean> ids = new ConcurrentHashMap<>();
    private volatile Consumer<Interaction> beforeFirst = i -> {};
    private volatile Consumer<Interaction> beforeHandle = i -> {};

    void beforeFirst(Consumer<Interaction> hook) {
        beforeFirst = hook;
    }

    void beforeHandle(Consumer<Interaction> hook) {
        beforeHandle = hook;
    }

    synchronized List<Interaction> handled() {
        return List.copyOf(handled);
    }

    synchronized List<Card> unanswered() {
        return List.copyOf(unanswered);
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(
                new CommandSpec("report-suspicious", "",
                        Map.of(Locale.ENGLISH, "Tell the responders in private", Locale.GERMAN,
                                "Den Helfern vertraulich Bescheid geben")),
                new CommandSpec("my-reports", "", Map.of(Locale.ENGLISH, "What you reported", Locale.GERMAN,
                        "Was Sie gemeldet haben")),
                new CommandSpec("alerts", "subscribe | list | unsubscribe",
                        Map.of(Locale.ENGLISH, "Alerts for this channel", Locale.GERMAN,
                                "Warnungen für diesen Kanal")));
    }

    @Override
    public FirstAnswer first(Interaction interaction) {
        beforeFirst.accept(interaction);
        return switch (interaction) {
            case Interaction.CommandGiven given when given.command().equals("report-suspicious") ->
                new FirstAnswer.OpenForm(form(""));
            case Interaction.MessageFlagged flagged -> new FirstAnswer.OpenForm(form(flagged.text().words()));
            case Interaction.ActionPressed pressed when pressed.action().equals("report:ask") ->
                new FirstAnswer.OpenForm(form(""));
            case Interaction.FormSubmitted sent when sent.answer("what").isBlank() ->
                new FirstAnswer.Refuse(Map.of("what", "Please say what happened."));
            case Interaction.FormSubmitted sent when sent.answer("what").length() > 3000 ->
                new FirstAnswer.Refuse(Map.of("what", "At most 3000 characters."));
            case Interaction.FormSubmitted _,Interaction.ActionPressed _,Interaction.CommandGiven _,Interaction.HomeOpened _ ->
                new FirstAnswer.Work();
        };
    }

    @Override
    public Reply handle(Interaction interaction) {
        beforeHandle.accept(interaction);
        synchronized (this) {
            handled.add(interaction);
        }
        if (ids.putIfAbsent(interaction.origin().id().value(), true) != null) {
            return new Reply.Done();
        }
        return switch (interaction) {
            case Interaction.FormSubmitted _ -> new Reply.Show(receipt());
            case Interaction.ActionPressed pressed when pressed.action().equals("report:done") -> new Reply.Done();
            case Interaction.ActionPressed pressed -> new Reply.Replace(
                    card("Pressed", pressed.action() + " " + pressed.ref() + " " + pressed.chosen(), List.of()));
            case Interaction.CommandGiven given -> new Reply.Show(card("Command", given.command() + ": " + given.text(),
                    List.of(Action.Button.plain("any:press", "r1", "Press"))));
            case Interaction.HomeOpened _ -> new Reply.Show(
                    card("Home", "canary-home", List.of(Action.Button.plain("home:go", "", "Go"))));
            case Interaction.MessageFlagged _ -> new Reply.Done();
        };
    }

    @Override
    public synchronized void unanswered(Interaction interaction, Card card) {
        unanswered.add(card);
    }

    static Form form(String quoted) {
        return new Form("report:send", "f1", "Report suspicious", "Send", List.of(
                new Form.Typed("what", "What happened?", "In your own words", true, true, 3000,
                        quoted.substring(0, Math.min(quoted.length(), 3000))),
                new Form.Typed("who", "Who?", "Handle or address", false, false, 300, ""),
                new Form.Chosen("signs", "Which signs fit?", "", false,
                        List.of(new Option("pressure", "Pressure"), new Option("flattery", "Flattery")), 2),
                new Form.Picked("not", "Who must not read this?", "", false, Form.Picked.Kind.PEOPLE, 5),
                new Form.Files("proof", "Screenshots", "", false, 3)));
    }

    static Card receipt() {
        return card("Thank you", "Your report arrived.", List.of(Action.Button.primary("report:mine", "r1", "See it"),
                Action.Button.danger("report:withdraw", "r1", "Withdraw"),
                new Action.Select("report:pick", "r1", "Pick", List.of(new Option("a", "A"), new Option("b", "B")),
                        1)));
    }

    static Card card(String heading, String text, List<Action> actions) {
        return new Card(Audience.REPORTER, heading, List.of(new Part.Text(text)), actions);
    }
}
