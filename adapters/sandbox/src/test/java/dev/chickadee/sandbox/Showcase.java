package dev.chickadee.sandbox;

import java.util.List;

import dev.chickadee.base.Ids;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Cards;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.MessageRef;
import dev.chickadee.chat.Option;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.chat.Send;
import dev.chickadee.chat.SendResult;
import dev.chickadee.chat.Target;

/** Cards of every kind, to look at. */
final class Showcase {

    private static final PlaceId ACORN = new PlaceId(new Platform("sandbox-slack"), "T-acorn");
    private static final PlaceId BIRCH = new PlaceId(new Platform("sandbox-discord"), "G-birch");

    private Showcase() {}

    static void fill(Sandbox sandbox) {
        var triage = send(sandbox, new Target.Channel(new ChannelId(ACORN, "C-security-desk")), triage());
        send(sandbox, new Target.Under(triage), question());
        send(sandbox, new Target.Channel(new ChannelId(ACORN, "C-security-desk")), preview());
        send(sandbox, new Target.Channel(new ChannelId(BIRCH, "C-security-alerts")), alert());
        send(sandbox, new Target.Direct(new Person(ACORN, "U-mira")), question());
        send(sandbox, new Target.Channel(new ChannelId(BIRCH, "C-security-desk")),
                Cards.plain(Cards.words(4, 9_000)));
    }

    private static MessageRef send(Sandbox sandbox, Target target, Card card) {
        var platform = switch (target) {
            case Target.Channel(var channel) -> channel.place().platform();
            case Target.Under(var message) -> message.channel().place().platform();
            case Target.Direct(var person) -> person.place().platform();
            case Target.InPlaceOf(var messages) -> messages.getFirst().channel().place().platform();
        };
        var result = sandbox.adapter(platform).send(new Send(Ids.random(), target, card, false));
        return ((SendResult.Sent) result).messages().getFirst();
    }

    private static Card triage() {
        return new Card(Audience.RESPONDERS, "Report R-7 from Kestrel-7", List.of(
                new Part.Quote("A stranger writes every week that I am not doing enough and that I must add "
                        + "kestrel-dev-77 as a maintainer today. @everyone <!channel> *bold* <script>alert(1)</script>"),
                new Part.Fields(List.of(new Part.Field("Project", "quill-parser"), new Part.Field("Named",
                        "kestrel-dev-77, quill-support.example"), new Part.Field("Arrived", "24 Nov, 09:15 CET"),
                        new Part.Field("Severity", "4 of 5"))),
                new Part.Notice(Part.Tone.WARNING, "Pressure to hand over: “must add … today”. Honest people ask too, "
                        + "but they wait for an answer."),
                new Part.Notice(Part.Tone.INFO, "Links to R-5: the same domain, quill-support.example"),
                new Part.Notice(Part.Tone.DANGER, "The reporter says their account is being taken over now."),
                new Part.Notice(Part.Tone.GOOD, "Claimed by Mateo Silva")),
                List.of(Action.Button.primary("report:claim", "r1", "Claim"),
                        Action.Button.plain("report:ask", "r1", "Ask the reporter"),
                        Action.Button.plain("report:draft", "r1", "Draft an alert"),
                        Action.Button.danger("report:benign", "r1", "Mark benign"),
                        new Action.Select("report:elsewhere", "r1", "Belongs elsewhere", List.of(
                                new Option("conduct", "Conduct"), new Option("vulnerability", "Vulnerability"),
                                new Option("safety", "Personal safety")), 1),
                        new Action.Select("report:signs", "r1", "Signs you see", List.of(
                                new Option("pressure", "Pressure"), new Option("puppets", "Sock puppets")), 2)));
    }

    private static Card question() {
        return new Card(Audience.REPORTER, "A question about your report",
                List.of(new Part.Quote("Did the second mail come from another address?"),
                        new Part.Text("What you type here is not read. Please press the button.")),
                List.of(Action.Button.primary("report:ask", "r1", "Answer")));
    }

    private static Card preview() {
        return new Card(Audience.RESPONDERS, "Draft of an alert, to be approved by somebody else", List.of(
                new Part.Marked(List.of(new Part.Span("A stranger asked the maintainer of ", Part.Mark.PLAIN),
                        new Part.Span("[project 1]", Part.Mark.REDACTED),
                        new Part.Span(" to add ", Part.Mark.PLAIN), new Part.Span("[handle 1]", Part.Mark.REDACTED),
                        new Part.Span(" within a day. They signed as ", Part.Mark.PLAIN),
                        new Part.Span("Dana", Part.Mark.DOUBTFUL), new Part.Span(".", Part.Mark.PLAIN))),
                new Part.Fields(
                        List.of(new Part.Field("TLP", "AMBER"), new Part.Field("Would reach", "2 subscriptions"))),
                new Part.Picture(Cards.dot(), "Three dees: severity 3 of 5")),
                List.of(Action.Button.primary("alert:approve", "a1", "Approve"),
                        Action.Button.danger("alert:drop", "a1", "Drop the draft")));
    }

    private static Card alert() {
        return new Card(Audience.SUBSCRIBERS, "Alert: pressure to hand a project over",
                List.of(new Part.Text("Strangers push maintainers to add a new maintainer within a day."),
                        new Part.Fields(List.of(new Part.Field("Severity", "3 of 5"), new Part.Field("TLP", "AMBER")))),
                List.of(Action.Button.plain("alert:seen", "a1", "We saw this too")));
    }
}
