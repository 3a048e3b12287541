package dev.chickadee.sandbox.place;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A message as it stands now. A person's has {@code text}, the bot's has {@code blocks}. Prints no content.
 *
 * @param thread   the message under which it hangs, or null
 * @param onlyFor  the one person who sees it, or null
 * @param mentions people's ids whom the platform notifies, or {@code everyone}; always empty for the bot's
 * @param key      what the sender gave to recognise a repeat, or null
 */
public record Message(String id, String channel, @Nullable String thread, String author, Instant at,
        @Nullable Instant edited, String text, List<Block> blocks, @Nullable String onlyFor, List<String> mentions,
        @Nullable String key) {

    /** The bot's id in every place. */
    public static final String BOT = "U-chickadee";

    public Message {
        blocks = List.copyOf(blocks);
        mentions = List.copyOf(mentions);
    }

    /** The same message with other blocks. */
    Message edited(List<Block> others, Instant now) {
        return new Message(id, channel, thread, author, at, now, text, others, onlyFor, mentions, key);
    }

    /** The plain text of all of it, as "Report suspicious" hands it over. */
    public String plain() {
        return blocks.isEmpty() ? text : String.join("\n", blocks.stream().flatMap(b -> b.texts().stream()).toList());
    }

    @Override
    public String toString() {
        return "message[" + id + ", " + blocks.size() + " blocks]";
    }
}
