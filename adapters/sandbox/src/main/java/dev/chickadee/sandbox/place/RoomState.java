package dev.chickadee.sandbox.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One channel or direct conversation as it stands now. Guarded by {@link Chat}'s lock. */
public final class RoomState {

    private record Held(long seq, Message message) {}

    private final SandboxWorld.Room facts;
    private final @Nullable String directWith;
    private final Map<String, Held> messages = new LinkedHashMap<>();
    private final Map<String, Set<String>> offered = new HashMap<>();
    private final Map<String, Long> readUpTo = new HashMap<>();
    private boolean bot;
    private boolean archived;

    RoomState(SandboxWorld.Room facts, @Nullable String directWith) {
        this.facts = facts;
        this.directWith = directWith;
        this.bot = facts.bot();
        this.archived = facts.archived();
    }

    public SandboxWorld.Room facts() {
        return facts;
    }

    /** The person whose conversation with the bot this is, or null for a channel. */
    public @Nullable String directWith() {
        return directWith;
    }

    /** Whether the bot is in it. */
    public boolean bot() {
        return bot;
    }

    public boolean archived() {
        return archived;
    }

    /** Whether this person can open it. */
    public boolean readBy(String person) {
        return switch (facts.kind()) {
            case PUBLIC, SHARED -> true;
            case PRIVATE -> facts.members().contains(person);
        };
    }

    /** All messages, oldest first. */
    public List<Message> messages() {
        return messages.values().stream().map(Held::message).toList();
    }

    /** The messages that this person sees, oldest first. */
    public List<Message> seenBy(String person) {
        return messages.values().stream().map(Held::message).filter(m -> visible(m, person)).toList();
    }

    /** The message with this id if it is there, or null. */
    public @Nullable Message message(String id) {
        var held = messages.get(id);
        return held == null ? null : held.message;
    }

    /** The message with this id if this person sees it, or null. */
    public @Nullable Message message(String id, String person) {
        var message = readBy(person) ? message(id) : null;
        return message != null && visible(message, person) ? message : null;
    }

    /** Where a message stands in the order of all changes; 0 if it is not there. */
    public long seqOf(String id) {
        var held = messages.get(id);
        return held == null ? 0 : held.seq;
    }

    /** Messages of others that this person has not read. */
    public int unread(String person) {
        return (int) unreadBy(person).count();
    }

    /** Unread messages that notify this person. */
    public int mentions(String person) {
        return (int) unreadBy(person)
                .filter(h -> h.message.mentions().contains(person) || h.message.mentions().contains("everyone"))
                .count();
    }

    public long readUpTo(String person) {
        return readUpTo.getOrDefault(person, 0L);
    }

    /** Whether the message ever had this button or list: a stale page may still press it. */
    public boolean offered(String message, String action, String ref) {
        return offered.getOrDefault(message, Set.of()).contains(action + " " + ref);
    }

    private java.util.stream.Stream<Held> unreadBy(String person) {
        long read = readUpTo(person);
        return messages.values().stream().filter(h -> h.seq > read && !h.message.author().equals(person)
                && visible(h.message, person));
    }

    private static boolean visible(Message message, String person) {
        return message.onlyFor() == null || message.onlyFor().equals(person);
    }

    void add(long seq, Message message) {
        messages.put(message.id(), new Held(seq, message));
        remember(message);
    }

    void replace(Message message) {
        messages.computeIfPresent(message.id(), (id, held) -> new Held(held.seq, message));
        remember(message);
    }

    @Nullable
    Message remove(String id) {
        offered.remove(id);
        var held = messages.remove(id);
        return held == null ? null : held.message;
    }

    void read(String person, long seq) {
        readUpTo.merge(person, seq, Math::max);
    }

    void set(boolean withBot, boolean nowArchived) {
        bot = withBot;
        archived = nowArchived;
    }

    private void remember(Message message) {
        for (var block : message.blocks()) {
            switch (block) {
                case Block.Buttons row -> row.buttons().forEach(b -> offer(message, b.action(), b.ref()));
                case Block.Choice choice -> offer(message, choice.action(), choice.ref());
                case Block.Heading _,Block.Text _,Block.Quote _,Block.Fields _,Block.Notice _,Block.Marked _,Block.Picture _,Block.Piece _ ->
                    {
                    }
            }
        }
    }

    private void offer(Message message, String action, String ref) {
        offered.computeIfAbsent(message.id(), id -> new HashSet<>()).add(action + " " + ref);
    }
}
