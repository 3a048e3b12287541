package dev.chickadee.chat;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What {@link ChatAdapterContract} needs beside the adapter: a platform to look at and to disturb. */
public interface ChatHarness {

    ChatAdapter adapter();

    /** A channel where the bot may write. */
    ChannelId channel();

    /** Another channel where the bot may write. */
    ChannelId otherChannel();

    /** A channel with this visibility, or null if the platform has none such. */
    @Nullable
    ChannelId channelWith(Visibility visibility);

    /** A channel that exists but where the bot is not. */
    ChannelId channelWithoutUs();

    ChannelId archivedChannel();

    /** Somebody who takes direct messages. */
    Person person();

    /** Somebody who takes none, or null if the platform knows no such wish. */
    @Nullable
    Person closedPerson();

    /** Everything that stands in a channel, threads included, oldest first. */
    List<Shown> shown(ChannelId channel);

    /** The next call goes wrong like this. */
    void disturb(Trouble trouble);

    /** Moves the platform's clock. */
    void advance(Duration by);

    /** What stands at a ref, or null if nothing does. */
    default @Nullable Shown at(MessageRef ref) {
        return shown(ref.channel()).stream().filter(s -> s.ref().equals(ref)).findFirst().orElse(null);
    }

    /**
     * One message as people see it.
     *
     * @param text     all words in it, in the order of reading, labels of buttons and options excluded
     * @param kinds    what it consists of, in order: the names of the parts of {@link Card} in lower case, {@code heading},
     *                 {@code button} and {@code select}
     * @param labels   of buttons and selects, in order
     * @param pictures the bytes of its pictures
     * @param notified whom the platform tells about it because of a mention
     * @param under    the message under which it hangs, or null
     */
    record Shown(MessageRef ref, String text, List<String> kinds, List<String> labels, List<Png> pictures,
            List<String> notified, @Nullable MessageRef under) {}

    /** What can go wrong between us and a platform. */
    enum Trouble {
        /** Too many calls: wait. */
        RATE_LIMITED,
        /** The platform fails and does nothing. */
        BROKEN,
        /** The platform does it, but its answer never arrives. */
        ANSWER_LOST
    }
}
