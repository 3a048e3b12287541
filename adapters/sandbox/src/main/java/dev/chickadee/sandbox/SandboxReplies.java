package dev.chickadee.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.Card;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Origin;
import dev.chickadee.chat.Reply;
import dev.chickadee.sandbox.place.Block;
import dev.chickadee.sandbox.place.BotSide;
import dev.chickadee.sandbox.place.Chat;
import dev.chickadee.sandbox.place.Flavour;
import dev.chickadee.sandbox.place.Message;
import dev.chickadee.sandbox.place.PlaceState;
import dev.chickadee.sandbox.place.Posted;
import dev.chickadee.sandbox.place.Sheet;

/** Shows what the desk answers to the person who acted, and to nobody else. */
final class SandboxReplies {

    private final Chat chat;
    private final Flavour flavour;
    private final SandboxAdapter adapter;
    private final BotSide platform;

    SandboxReplies(Chat chat, Flavour flavour, SandboxAdapter adapter) {
        this.chat = chat;
        this.flavour = flavour;
        this.adapter = adapter;
        this.platform = new BotSide(chat);
    }

    /** The form as this platform keeps it. */
    Sheet.Content form(Form form) {
        return new SandboxCards(flavour.limits(), png -> "").form(form);
    }

    /**
     * Shows a reply.
     *
     * @param source the private message whose button was pressed, or null
     * @return the card that the platform no longer took, or null
     */
    @Nullable
    Card show(Interaction interaction, Reply reply, @Nullable String source) {
        return switch (reply) {
            case Reply.Done() -> null;
            case Reply.Show(var card) -> showNew(interaction, card);
            case Reply.Replace(var card) ->
                !tooLate(interaction) && source != null && inPlace(interaction.origin(), source, card)
                        ? null
                        : showNew(interaction, card);
        };
    }

    /** Says, in the platform's own words, that the bot did not answer. */
    void failed(Interaction interaction) {
        var origin = interaction.origin();
        var words = PageWords.in(origin.locale());
        post(origin, List.of(new Block.Notice("danger", words.say("bot-failed"))), 0);
    }

    private @Nullable Card showNew(Interaction interaction, Card card) {
        var origin = interaction.origin();
        if (interaction instanceof Interaction.HomeOpened) {
            platform.home(origin.by().place(), origin.by().userId(),
                    adapter.messages(card, origin.by().place()).stream().flatMap(List::stream).toList());
            return null;
        }
        return tooLate(interaction) ? card : postFrom(0, origin, adapter.messages(card, origin.by().place()), card);
    }

    private boolean tooLate(Interaction interaction) {
        return Duration.between(interaction.origin().at(), chat.now()).compareTo(flavour.answersFor()) > 0;
    }

    /** @return the card if the platform did not take one of the messages */
    private @Nullable Card postFrom(int first, Origin origin, List<List<Block>> messages, Card card) {
        for (int i = first; i < messages.size(); i++) {
            if (post(origin, messages.get(i), i) instanceof Posted.Not) {
                return card;
            }
        }
        return null;
    }

    private Posted post(Origin origin, List<Block> blocks, int number) {
        var person = origin.by().userId();
        var key = origin.id().value() + "-" + number;
        return platform.answer(new BotSide.Post(origin.by().place(), origin.in().value(), null, blocks, person, key));
    }

    /** @return false if there is nothing private to replace, or it is gone */
    private boolean inPlace(Origin origin, String source, Card card) {
        if (!mayReplace(origin, source)) {
            return false;
        }
        var messages = adapter.messages(card, origin.by().place());
        var place = origin.by().place();
        var all = together(origin, source);
        var first = platform.answerInPlace(place, origin.in().value(), all.getFirst(), messages.getFirst());
        if (first instanceof Posted.Not) {
            return false;
        }
        all.stream().skip(1).forEach(id -> platform.remove(place, origin.in().value(), id));
        return postFrom(1, origin, messages, card) == null;
    }

    /** The messages that one card became, if the pressed one was a part of it: they share the beginning of their key. */
    private List<String> together(Origin origin, String source) {
        return chat.inOne(() -> {
            var place = chat.place(origin.by().place().value());
            var room = place == null ? null : place.room(origin.in().value());
            var pressed = room == null ? null : room.message(source);
            if (room == null || pressed == null || pressed.key() == null) {
                return List.of(source);
            }
            var start = pressed.key().substring(0, pressed.key().lastIndexOf('-') + 1);
            return room.messages().stream().filter(m -> m.key() != null && m.key().startsWith(start))
                    .filter(m -> Objects.equals(m.onlyFor(), pressed.onlyFor())).map(Message::id).toList();
        });
    }

    /** Only what this person alone sees: a private answer must never take the place of a card that others read. */
    private boolean mayReplace(Origin origin, String source) {
        return chat.inOne(() -> {
            var place = chat.place(origin.by().place().value());
            var room = place == null ? null : place.room(origin.in().value());
            var message = room == null ? null : room.message(source, origin.by().userId());
            boolean direct = origin.in().value().equals(PlaceState.directOf(origin.by().userId()));
            return message != null && (direct || origin.by().userId().equals(message.onlyFor()));
        });
    }
}
