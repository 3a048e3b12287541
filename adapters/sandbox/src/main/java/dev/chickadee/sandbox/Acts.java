package dev.chickadee.sandbox;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Ids;
import dev.chickadee.base.ReporterText;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.InteractionId;
import dev.chickadee.chat.MessageRef;
import dev.chickadee.chat.Origin;
import dev.chickadee.chat.Person;
import dev.chickadee.sandbox.SandboxInbox.Source;
import dev.chickadee.sandbox.SandboxInbox.Taken;
import dev.chickadee.sandbox.place.Block;
import dev.chickadee.sandbox.place.Chat;
import dev.chickadee.sandbox.place.Flavour;
import dev.chickadee.sandbox.place.NotPossible;
import dev.chickadee.sandbox.place.PlaceState;
import dev.chickadee.sandbox.place.Where;

/** Turns what a visitor does into the interaction that a platform would deliver. Throws {@link NotPossible}. */
final class Acts {

    /** What stands for a channel when a button of the home tab is pressed. */
    static final String HOME = "home";

    private final Chat chat;
    private final Function<Flavour, SandboxInbox> inboxes;
    private final Set<String> beingSent = ConcurrentHashMap.newKeySet();

    Acts(Chat chat, Function<Flavour, SandboxInbox> inboxes) {
        this.chat = chat;
        this.inboxes = inboxes;
    }

    private record Ready(Flavour flavour, Interaction interaction, Source source) {}

    Taken command(Ask ask) {
        return deliver(() -> {
            var where = where(ask);
            var name = ask.text("command");
            var text = ask.textOrNull("text");
            boolean fine = !name.isEmpty() && name.length() <= 32
                    && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
            int most = where.place().facts().flavour().limits().typed();
            if (!fine || text != null && text.length() > most) {
                throw new NotPossible(422, "command", "command: expected 1-32 of [a-z-], then at most " + most
                        + " characters.");
            }
            return ready(where, new Interaction.CommandGiven(origin(where), name, text == null ? "" : text.strip()),
                    Source.NONE);
        });
    }

    /** A button, or with {@code values} a choice. */
    Taken press(Ask ask, @Nullable List<String> values) {
        return deliver(() -> {
            boolean home = HOME.equals(ask.text("channel"));
            var where = home ? inDirect(ask) : where(ask);
            var action = ask.text("action");
            var ref = ask.text("ref");
            var message = home ? null : where.message(ask.text("message"));
            var blocks = message == null ? homeOf(where) : message.blocks();
            boolean stale = message != null && where.room().offered(message.id(), action, ref);
            checkOffered(blocks, action + " " + ref, values, stale);
            var pressed = new Interaction.ActionPressed(origin(where), action, ref,
                    values == null ? List.of() : values);
            return ready(where, pressed, new Source(message == null ? null : message.id(), null));
        });
    }

    /** A form is sent in once: who presses twice, or in two windows at once, is told so. */
    Taken submit(Ask ask) {
        var view = ask.text("view");
        if (!beingSent.add(view)) {
            throw new NotPossible(409, "being-sent", "This form is being sent in already.");
        }
        try {
            return submitOnce(ask);
        } finally {
            beingSent.remove(view);
        }
    }

    private Taken submitOnce(Ask ask) {
        return deliver(() -> {
            var place = Where.place(chat, ask.text("place"));
            var someone = Where.person(place, ask.text("person"));
            var sheet = place.sheet(someone.id());
            if (sheet == null || !sheet.view().equals(ask.text("view")) || sheet.saving()) {
                throw new NotPossible(404, "unknown-form", "This form is not open (any more).");
            }
            var where = Where.find(chat, place.facts().id(), someone.id(), sheet.channel());
            var filled = Answers.of(where, sheet, ask.answers("answers"));
            var sent = new Interaction.FormSubmitted(origin(where), sheet.content().form(), sheet.content().ref(),
                    filled.answers(), filled.names());
            return ready(where, sent, new Source(sheet.source(), sheet.view()));
        });
    }

    Taken flag(Ask ask) {
        return deliver(() -> {
            var where = where(ask);
            var message = where.message(ask.text("message"));
            var place = where.place().facts();
            var author = place.someone(message.author());
            var plain = message.plain();
            var text = new ReporterText(plain.substring(0, Math.min(plain.length(), ReporterText.MAX)));
            var flagged = new Interaction.MessageFlagged(origin(where),
                    new MessageRef(where.channelId(), message.id()), new Person(place.placeId(), message.author()),
                    author == null ? "Chickadee" : author.name(), text);
            return ready(where, flagged, Source.NONE);
        });
    }

    Taken home(Ask ask) {
        return deliver(() -> {
            var where = inDirect(ask);
            if (!where.place().facts().flavour().hasHome()) {
                throw new NotPossible(409, "not-here", "On this platform the bot has no home tab.");
            }
            return ready(where, new Interaction.HomeOpened(origin(where)), Source.NONE);
        });
    }

    private Taken deliver(java.util.function.Supplier<Ready> prepare) {
        var ready = chat.inOne(prepare);
        return inboxes.apply(ready.flavour).take(ready.interaction, ready.source);
    }

    private static Ready ready(Where where, Interaction interaction, Source source) {
        return new Ready(where.place().facts().flavour(), interaction, source);
    }

    private Where where(Ask ask) {
        return Where.find(chat, ask.text("place"), ask.text("person"), ask.text("channel"));
    }

    private Where inDirect(Ask ask) {
        return Where.find(chat, ask.text("place"), ask.text("person"), PlaceState.directOf(ask.text("person")));
    }

    private Origin origin(Where where) {
        var place = where.place().facts();
        var someone = where.someone();
        return new Origin(new InteractionId(place.flavour().platform(), "X-" + Ids.random()),
                new Person(place.placeId(), someone.id()), someone.name(), someone.admin(),
                new ChannelId(place.placeId(), where.room().facts().id()), someone.locale(),
                place.flavour().tellsZone() ? someone.zone() : null, chat.now());
    }

    private static List<Block> homeOf(Where where) {
        var home = where.place().home(where.someone().id());
        return home == null ? List.of() : home;
    }

    /** A page may be a moment behind: what a message once offered may still be pressed, what it never offered may not. */
    private static void checkOffered(List<Block> blocks, String named, @Nullable List<String> values, boolean stale) {
        boolean button = values == null && blocks.stream().flatMap(Acts::buttons).anyMatch(named::equals);
        var choice = blocks.stream().filter(Block.Choice.class::isInstance).map(Block.Choice.class::cast)
                .filter(c -> named.equals(c.action() + " " + c.ref())).findFirst().orElse(null);
        if (values != null && choice != null) {
            var offered = choice.options().stream().map(Block.Entry::value).toList();
            if (values.isEmpty() || values.size() > choice.most() || !offered.containsAll(values)) {
                throw new NotPossible(422, "not-offered",
                        "values: expected 1-" + choice.most() + " of the options that the list offers.");
            }
        } else if (!button && !stale) {
            throw new NotPossible(404, "unknown-action", "The message never offered this.");
        }
    }

    private static java.util.stream.Stream<String> buttons(Block block) {
        return block instanceof Block.Buttons row
                ? row.buttons().stream().map(b -> b.action() + " " + b.ref())
                : java.util.stream.Stream.empty();
    }
}
