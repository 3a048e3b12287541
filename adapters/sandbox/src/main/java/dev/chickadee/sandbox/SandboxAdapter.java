package dev.chickadee.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.Card;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.ChatAdapter;
import dev.chickadee.chat.MessageRef;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.chat.Send;
import dev.chickadee.chat.SendResult;
import dev.chickadee.chat.Target;
import dev.chickadee.chat.Visibility;
import dev.chickadee.sandbox.place.Block;
import dev.chickadee.sandbox.place.BotSide;
import dev.chickadee.sandbox.place.Chat;
import dev.chickadee.sandbox.place.Fault;
import dev.chickadee.sandbox.place.Flavour;
import dev.chickadee.sandbox.place.Posted;

/** One simulated platform, outbound. */
final class SandboxAdapter implements ChatAdapter {

    private final Chat chat;
    private final Flavour flavour;
    private final BotSide platform;

    SandboxAdapter(Chat chat, Flavour flavour) {
        this.chat = chat;
        this.flavour = flavour;
        this.platform = new BotSide(chat);
    }

    @Override
    public Platform platform() {
        return flavour.platform();
    }

    @Override
    public SendResult send(Send send) {
        return switch (send.target()) {
            case Target.Channel(var channel) -> post(send, channel.place(), channel.value(), null);
            case Target.Under(var message) ->
                post(send, message.channel().place(), message.channel().value(), message.messageId());
            case Target.Direct(var person) -> direct(send, person);
            case Target.InPlaceOf(var messages) -> edit(send, messages);
        };
    }

    @Override
    public boolean recognisesRepeat(Duration sinceFirstAttempt) {
        return sinceFirstAttempt.compareTo(flavour.recognisesFor()) < 0;
    }

    @Override
    public Visibility visibility(ChannelId channel) {
        return chat.inOne(() -> {
            if (chat.misbehaviour().hidesVisibility()) {
                return Visibility.UNKNOWN;
            }
            var room = platform.room(channel.place(), channel.value());
            if (room == null || !room.bot() || room.archived()) {
                return Visibility.GONE;
            }
            return switch (room.facts().kind()) {
                case PUBLIC -> Visibility.PUBLIC;
                case PRIVATE -> Visibility.PRIVATE;
                case SHARED -> Visibility.SHARED;
            };
        });
    }

    @Override
    public Health health() {
        return chat.isClosed()
                ? new Health.Ailing("the sandbox is closed: start Chickadee again")
                : new Health.Fine();
    }

    private SendResult direct(Send send, Person person) {
        return switch (platform.openDirect(person.place(), person.userId())) {
            case Posted.Ok(var channel) -> post(send, person.place(), channel, null);
            case Posted.Not(var why) -> SandboxErrors.result(why, chat.now());
        };
    }

    private SendResult post(Send send, PlaceId place, String channel, @Nullable String under) {
        var refs = new ArrayList<MessageRef>();
        var fault = postAll(send, place, channel, under, messages(send, place, channel), refs);
        return fault == null ? new SendResult.Sent(refs) : SandboxErrors.result(fault, chat.now());
    }

    /** Posts all of them or, as far as the platform lets us, none: what stands there already is taken back. */
    private @Nullable Fault postAll(Send send, PlaceId place, String channel, @Nullable String under,
            List<List<Block>> messages, List<MessageRef> refs) {
        int first = refs.size();
        for (int i = 0; i < messages.size(); i++) {
            var key = send.key() + "-" + (first + i);
            var posted = platform.post(new BotSide.Post(place, channel, under, messages.get(i), null, key));
            switch (posted) {
                case Posted.Ok(var id) -> refs.add(new MessageRef(new ChannelId(place, channel), id));
                case Posted.Not(var why) -> {
                    takeBack(refs.subList(first, refs.size()));
                    return why;
                }
            }
        }
        return null;
    }

    private void takeBack(List<MessageRef> refs) {
        for (var ref : refs) {
            platform.remove(ref.channel().place(), ref.channel().value(), ref.messageId());
        }
    }

    private SendResult edit(Send send, List<MessageRef> old) {
        var at = old.getFirst().channel();
        var messages = messages(send, at.place(), at.value());
        int edits = Math.min(old.size(), messages.size());
        var refs = new ArrayList<MessageRef>();
        for (int i = 0; i < edits; i++) {
            var ref = old.get(i);
            var posted = platform.edit(ref.channel().place(), ref.channel().value(), ref.messageId(), messages.get(i));
            if (posted instanceof Posted.Not(var why)) {
                return SandboxErrors.result(why, chat.now());
            }
            refs.add(ref);
        }
        takeBack(old.subList(edits, old.size()));
        var fault = postAll(send, at.place(), at.value(), threadOf(old.getFirst()),
                messages.subList(edits, messages.size()), refs);
        return fault == null ? new SendResult.Sent(refs) : SandboxErrors.result(fault, chat.now());
    }

    /** Where further messages of an edited card go: into the thread it stands in, if it does. */
    private @Nullable String threadOf(MessageRef ref) {
        return chat.inOne(() -> {
            var room = platform.room(ref.channel().place(), ref.channel().value());
            var message = room == null ? null : room.message(ref.messageId());
            return message == null ? null : message.thread();
        });
    }

    private List<List<Block>> messages(Send send, PlaceId place, String channel) {
        var repeat = send.mayBeRepeat() ? PageWords.in(locale(place, channel)).say("repeat") : null;
        return cards(place).messages(send.card(), repeat);
    }

    List<List<Block>> messages(Card card, PlaceId place) {
        return cards(place).messages(card, null);
    }

    SandboxCards cards(PlaceId place) {
        return new SandboxCards(flavour.limits(), png -> platform.keep(place, png.bytes()));
    }

    /** A direct message's reader is known; a channel has many, and English is what they share. */
    private Locale locale(PlaceId place, String channel) {
        var state = chat.place(place.value());
        var room = state == null ? null : state.room(channel);
        var with = room == null ? null : room.directWith();
        var someone = state == null || with == null ? null : state.facts().someone(with);
        return someone == null ? Locale.ENGLISH : someone.locale();
    }
}
