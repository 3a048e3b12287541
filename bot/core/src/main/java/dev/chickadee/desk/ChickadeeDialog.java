package dev.chickadee.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.community.Member;
import dev.chickadee.community.Role;
import dev.chickadee.subscription.Grants;

/** {@code /chickadee}: help, status, setup, away, accounts, link, and for stewards grant. */
public final class ChickadeeDialog implements Dialog {

    private static final List<String> VERBS = List.of("help", "status", "setup", "away", "accounts", "link",
            "grant");
    private static final int MOST_DAYS = 365;

    private final Office office;
    private final SetupCards setup;
    private final Accounts accounts;
    private final Stewardship stewardship;
    private final Supplier<List<CommandSpec>> commands;

    /** @param commands all commands, for the help; asked when help is */
    public ChickadeeDialog(Office office, Grants grants, Supplier<List<CommandSpec>> commands) {
        this.office = office;
        this.setup = new SetupCards(office);
        this.accounts = new Accounts(office);
        this.stewardship = new Stewardship(office, grants);
        this.commands = commands;
    }

    @Override
    public String name() {
        return "chickadee";
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(Commands.spec("chickadee", "command.chickadee"));
    }

    @Override
    public @Nullable Form form(Interaction interaction, Words words) {
        return null;
    }

    @Override
    public Reply answer(Visit visit) {
        if (!(visit.interaction() instanceof Interaction.CommandGiven given)) {
            return Replies.unknown(visit.words());
        }
        var typed = Arrays.stream(given.text().strip().split("\\s+", 20)).filter(word -> !word.isEmpty()).toList();
        var verb = typed.isEmpty() ? "help" : typed.getFirst().toLowerCase(java.util.Locale.ROOT);
        var rest = typed.stream().skip(1).toList();
        return switch (verb) {
            case "help" -> help(visit);
            case "status" -> status(visit);
            case "setup" -> SetupCards.maySetUp(visit, office.communities())
                    ? new Reply.Show(setup.overview(visit))
                    : Replies.notAllowed(visit.words(), "who.admin");
            case "away" -> away(visit, rest.isEmpty() ? "" : rest.getFirst());
            case "accounts" -> accounts.declare(visit, rest);
            case "grant" -> stewardship.answer(visit, rest);
            case "link" -> accounts.link(visit, rest.isEmpty() ? "" : rest.getFirst());
            default -> mistyped(visit, verb);
        };
    }

    private static Reply mistyped(Visit visit, String verb) {
        return Nearest.to(verb, VERBS)
                .map(nearest -> Replies.say(visit.words(), Part.Tone.WARNING, "failed.command-nearest",
                        "chickadee " + nearest))
                .orElseGet(() -> Replies.say(visit.words(), Part.Tone.WARNING, "failed.command-unknown"));
    }

    private Reply help(Visit visit) {
        var lines = commands.get().stream()
                .map(command -> "/" + command.name() + (command.usage().isEmpty() ? "" : " " + command.usage()) + " – "
                        + command.summary().getOrDefault(visit.words().locale(), ""))
                .collect(Collectors.joining("\n"));
        return new Reply.Show(new Card(Audience.REPORTER, visit.words().say("help.title"),
                List.of(new Part.Text(visit.words().say("help.what")), new Part.Text(lines),
                        new Part.Text(visit.words().say("help.private"))),
                List.of()));
    }

    private Reply status(Visit visit) {
        var words = visit.words();
        var community = visit.community();
        if (community == null) {
            return Replies.notSetUp(words);
        }
        var fields = new ArrayList<Part.Field>();
        fields.add(new Part.Field(words.say("status.community"), community.name()));
        fields.add(new Part.Field(words.say("status.reporting"),
                words.say(community.open() ? "status.open" : "status.closed")));
        var member = visit.member();
        if (member != null) {
            fields.add(new Part.Field(words.say("status.roles"), roles(words, member)));
            if (member.responds()) {
                fields.add(new Part.Field(words.say("status.queue"), words.say("status.count", mine(visit))));
            }
            if (member.has(Role.ADMIN)) {
                fields.add(new Part.Field(words.say("status.parked"),
                        words.say("status.count", office.ledger().numbers().parked())));
            }
        }
        return new Reply.Show(
                new Card(Audience.REPORTER, words.say("status.title"), List.of(new Part.Fields(fields)), List.of()));
    }

    private int mine(Visit visit) {
        var community = visit.community();
        return community == null
                ? 0
                : (int) office.reports().open(community.id()).stream()
                        .filter(report -> office.readers().handler(report, visit.by()).isPresent()).count();
    }

    private static String roles(Words words, Member member) {
        return member.roles().isEmpty()
                ? words.say("role.none")
                : member.roles().stream().sorted().map(role -> words.say("role." + role.word()))
                        .collect(Collectors.joining(", "));
    }

    private Reply away(Visit visit, String days) {
        var member = visit.member();
        if (member == null || !member.responds()) {
            return Replies.notAllowed(visit.words(), "who.responder");
        }
        if (days.equals("back")) {
            office.communities().put(member.away(null));
            return Replies.say(visit.words(), Part.Tone.GOOD, "away.back");
        }
        var until = until(days);
        if (until == null) {
            return Replies.say(visit.words(), Part.Tone.WARNING, "away.how", MOST_DAYS);
        }
        office.communities().put(member.away(until));
        return Replies.say(visit.words(), Part.Tone.GOOD, "away.until", visit.words().moment(until, visit.zone()));
    }

    private @Nullable Instant until(String days) {
        boolean number = !days.isEmpty() && days.length() <= 3 && days.chars().allMatch(c -> c >= '0' && c <= '9');
        int count = number ? Integer.parseInt(days) : 0;
        return count < 1 || count > MOST_DAYS ? null : office.clock().instant().plus(Duration.ofDays(count));
    }
}
