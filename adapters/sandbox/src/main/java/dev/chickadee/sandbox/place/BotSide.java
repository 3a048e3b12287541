package dev.chickadee.sandbox.place;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.PlaceId;

/** What the bot can ask of a simulated platform: the calls that Slack's and Discord's web APIs have. Thread-safe. */
public final class BotSide {

    private final Chat chat;

    public BotSide(Chat chat) {
        this.chat = chat;
    }

    /**
     * A message to post.
     *
     * @param under   the message under which it goes, or null
     * @param onlyFor the one person who sees it, or null
     * @param key     recognises a repeat where the platform can, or null
     */
    public record Post(PlaceId place, String channel, @Nullable String under, List<Block> blocks,
            @Nullable String onlyFor, @Nullable String key) {}

    /** Posts a message; where the platform recognises the key, a repeat posts nothing and gives the first id. */
    public Posted post(Post post) {
        return disturbed(post.place, true, () -> {
            var fault = cannotWrite(chat.place(post.place.value()), post.channel);
            return fault == null ? posting(post) : new Posted.Not(fault);
        });
    }

    /** Posts the private answer to an interaction: works in channels without the bot too. */
    public Posted answer(Post post) {
        return disturbed(post.place, false, () -> posting(post));
    }

    /** Puts other blocks in the place of an earlier private answer. */
    public Posted answerInPlace(PlaceId place, String channel, String message, List<Block> blocks) {
        return disturbed(place, false, () -> editing(place, channel, message, blocks));
    }

    /** Puts other blocks in the place of a message's. */
    public Posted edit(PlaceId place, String channel, String message, List<Block> blocks) {
        return disturbed(place, true, () -> {
            var fault = cannotWrite(chat.place(place.value()), channel);
            return fault == null ? editing(place, channel, message, blocks) : new Posted.Not(fault);
        });
    }

    /** Takes one of the bot's own messages away; one that is gone already is fine. */
    public Posted remove(PlaceId place, String channel, String message) {
        return disturbed(place, false, () -> {
            var state = chat.place(place.value());
            var room = state == null ? null : state.room(channel);
            var was = room == null ? null : room.message(message);
            if (was != null && was.author().equals(Message.BOT)) {
                chat.add(new Change.Removed(place.value(), channel, message));
            }
            return new Posted.Ok(message);
        });
    }

    /** Opens the conversation with a person. @return its channel id */
    public Posted openDirect(PlaceId place, String person) {
        return disturbed(place, false, () -> {
            var state = chat.place(place.value());
            if (state == null || state.facts().someone(person) == null) {
                return new Posted.Not(new Fault.NoSuchPerson());
            }
            return state.takesDirects(person)
                    ? new Posted.Ok(PlaceState.directOf(person))
                    : new Posted.Not(new Fault.DirectsRefused());
        });
    }

    /** A channel, archived and left ones included, or null. Use it only inside {@link Chat#inOne}. */
    public @Nullable RoomState room(PlaceId place, String channel) {
        var state = chat.place(place.value());
        return state == null ? null : state.room(channel);
    }

    /** Shows a person the bot's home tab. */
    public void home(PlaceId place, String person, List<Block> blocks) {
        chat.inOne(() -> chat.add(new Change.HomeShown(place.value(), person, blocks)));
    }

    /** Keeps a picture's bytes for messages to name. @return its name */
    public String keep(PlaceId place, byte[] png) {
        var name = HexFormat.of().formatHex(Digests.sha256(png), 0, 16);
        chat.inOne(() -> {
            var state = chat.place(place.value());
            if (state != null && !state.hasPicture(name)) {
                chat.add(new Change.PictureKept(place.value(), name, png));
            }
            return name;
        });
        return name;
    }

    private Posted editing(PlaceId place, String channel, String message, List<Block> blocks) {
        var state = chat.place(place.value());
        var room = state == null ? null : state.room(channel);
        var was = room == null ? null : room.message(message);
        if (state == null || was == null || !was.author().equals(Message.BOT)) {
            return new Posted.Not(new Fault.NoSuchMessage());
        }
        var over = overLimit(state, blocks);
        if (over != null) {
            return new Posted.Not(over);
        }
        if (!was.blocks().equals(blocks)) {
            chat.add(new Change.Edited(place.value(), channel, message, blocks, chat.now()));
        }
        return new Posted.Ok(message);
    }

    private Posted posting(Post post) {
        var state = chat.place(post.place.value());
        var room = state == null ? null : state.room(post.channel);
        if (state == null || room == null) {
            return new Posted.Not(new Fault.NoSuchChannel());
        }
        var repeat = repeatOf(state, post);
        if (repeat != null) {
            return new Posted.Ok(repeat);
        }
        var over = overLimit(state, post.blocks);
        var parent = post.under == null ? null : room.message(post.under);
        if (over != null || post.under != null && parent == null) {
            return new Posted.Not(over == null ? new Fault.NoSuchMessage() : over);
        }
        var wait = post.onlyFor == null ? chat.misbehaviour().wait(post.channel, chat.now()) : null;
        if (wait != null) {
            return new Posted.Not(new Fault.RateLimited(wait));
        }
        var root = parent == null || parent.thread() == null ? post.under : parent.thread();
        var onlyFor = room.directWith() == null ? post.onlyFor : null;
        var message = new Message(chat.nextId("M"), post.channel, root, Message.BOT, chat.now(), null, "", post.blocks,
                onlyFor, List.of(), post.key);
        chat.add(new Change.Said(post.place.value(), message));
        return new Posted.Ok(message.id());
    }

    private @Nullable String repeatOf(PlaceState state, Post post) {
        var first = post.key == null ? null : state.keyed(post.channel, post.key);
        boolean recognised = first != null
                && Duration.between(first.at(), chat.now()).compareTo(state.facts().flavour().recognisesFor()) < 0;
        return first != null && recognised ? first.message() : null;
    }

    private static @Nullable Fault cannotWrite(@Nullable PlaceState state, String channel) {
        var room = state == null ? null : state.room(channel);
        if (state == null || room == null) {
            return new Fault.NoSuchChannel();
        }
        var person = room.directWith();
        if (person != null) {
            return null;
        }
        if (!room.bot()) {
            return new Fault.NotInChannel();
        }
        return room.archived() ? new Fault.Archived() : null;
    }

    private static @Nullable Fault overLimit(PlaceState state, List<Block> blocks) {
        var limits = state.facts().flavour().limits();
        if (blocks.stream().mapToInt(Block::count).sum() > limits.blocks()) {
            return new Fault.OverLimit("blocks of a message");
        }
        if (blocks.stream().mapToInt(Block::size).sum() > limits.all()) {
            return new Fault.OverLimit("characters of a message");
        }
        return blocks.stream().anyMatch(b -> tooLarge(b, limits)) ? new Fault.OverLimit("one block") : null;
    }

    private static boolean tooLarge(Block block, Limits limits) {
        return switch (block) {
            case Block.Fields fields -> fields.fields().size() > limits.fields();
            case Block.Buttons row -> row.buttons().size() > limits.row();
            case Block.Choice choice -> choice.options().size() > 25;
            case Block.Heading heading -> heading.text().length() > 150;
            case Block.Text _,Block.Quote _,Block.Notice _,Block.Marked _,Block.Picture _,Block.Piece _ ->
                block.size() > limits.text();
        };
    }

    /** One call of the bot, with what the platform was told to do wrong. What was posted before may be what it answers. */
    private Posted disturbed(PlaceId place, boolean posts, Supplier<Posted> call) {
        var wrong = posts ? chat.misbehaviour().next(place.value()) : null;
        return switch (wrong) {
            case null -> settled(call);
            case FINE -> settled(call);
            case RATE_LIMITED -> new Posted.Not(new Fault.RateLimited(Duration.ofSeconds(30)));
            case BROKEN -> new Posted.Not(new Fault.Broken(500));
            case CHANNEL_GONE -> new Posted.Not(new Fault.NoSuchChannel());
            case ANSWER_LOST -> switch (settled(call)) {
                case Posted.Ok _ -> new Posted.Not(new Fault.AnswerLost());
                case Posted.Not not -> not;
            };
        };
    }

    private Posted settled(Supplier<Posted> call) {
        var posted = chat.inOne(call);
        chat.settle();
        return posted;
    }
}
