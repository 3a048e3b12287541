package dev.chickadee.sandbox.place;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One place as the changes so far made it. Guarded by {@link Chat}'s lock: {@link #apply} and every reader run under it.
 */
public final class PlaceState {

    /** A message that was posted with a key. */
    record Keyed(String message, Instant at) {}

    private final SandboxWorld.Place facts;
    private final Map<String, RoomState> rooms = new LinkedHashMap<>();
    private final Map<String, Sheet> sheets = new HashMap<>();
    private final Map<String, List<Block>> homes = new HashMap<>();
    private final Set<String> directsOff = new HashSet<>();
    private final Map<String, byte[]> pictures = new HashMap<>();
    private final Map<String, Keyed> keyed = new HashMap<>();

    PlaceState(SandboxWorld.Place facts) {
        this.facts = facts;
        for (var room : facts.channels()) {
            rooms.put(room.id(), new RoomState(room, null));
        }
        for (var someone : facts.people()) {
            var direct = new SandboxWorld.Room(directOf(someone.id()), someone.handle(), "", SandboxWorld.Kind.PRIVATE,
                    true, false, "", List.of(someone.id()));
            rooms.put(direct.id(), new RoomState(direct, someone.id()));
        }
    }

    /** The id of a person's conversation with the bot. */
    public static String directOf(String person) {
        return "D-" + (person.startsWith("U-") ? person.substring(2) : person);
    }

    public SandboxWorld.Place facts() {
        return facts;
    }

    /** The channel or direct conversation with this id, or null. */
    public @Nullable RoomState room(String id) {
        return rooms.get(id);
    }

    /** All channels and direct conversations, in the order of the world. */
    public List<RoomState> rooms() {
        return List.copyOf(rooms.values());
    }

    public @Nullable Sheet sheet(String person) {
        return sheets.get(person);
    }

    public @Nullable List<Block> home(String person) {
        return homes.get(person);
    }

    public boolean takesDirects(String person) {
        return !directsOff.contains(person);
    }

    /** A picture's bytes if this person sees a message or home with it, or null. */
    public byte @Nullable [] picture(String id, String person) {
        boolean home = homes.getOrDefault(person, List.of()).stream().anyMatch(b -> shows(b, id));
        boolean seen = home || rooms.values().stream().filter(r -> r.readBy(person))
                .flatMap(r -> r.seenBy(person).stream())
                .anyMatch(m -> m.blocks().stream().anyMatch(b -> shows(b, id)));
        return seen ? pictures.get(id) : null;
    }

    boolean hasPicture(String id) {
        return pictures.containsKey(id);
    }

    @Nullable
    Keyed keyed(String channel, String key) {
        return keyed.get(channel + " " + key);
    }

    private static boolean shows(Block block, String picture) {
        return block instanceof Block.Picture shown && shown.picture().equals(picture);
    }

    /** @return what happened, with who may know it; null if it concerns something that the world no longer has */
    @Nullable
    Happened apply(long seq, Change change) {
        return switch (change) {
            case Change.Said said -> say(seq, said);
            case Change.Edited edited -> edit(seq, edited);
            case Change.Removed removed -> remove(seq, removed);
            case Change.SheetShown shown -> {
                sheets.put(shown.sheet().person(), shown.sheet());
                yield new Happened(seq, change, null, shown.sheet().person());
            }
            case Change.SheetGone gone -> {
                sheets.remove(gone.person());
                yield new Happened(seq, change, null, gone.person());
            }
            case Change.HomeShown home -> {
                homes.put(home.person(), home.blocks());
                yield new Happened(seq, change, null, home.person());
            }
            case Change.ReadUpTo read -> read(seq, read);
            case Change.DirectsSet set -> {
                boolean unused = set.open() ? directsOff.remove(set.person()) : directsOff.add(set.person());
                yield new Happened(seq, change, null, set.person());
            }
            case Change.RoomSet set -> set(seq, set);
            case Change.PictureKept kept -> {
                pictures.put(kept.picture(), kept.bytes());
                yield new Happened(seq, change, null, Message.BOT);
            }
        };
    }

    private @Nullable Happened say(long seq, Change.Said said) {
        var message = said.message();
        var room = rooms.get(message.channel());
        if (room == null) {
            return null;
        }
        room.add(seq, message);
        if (message.key() != null) {
            keyed.put(message.channel() + " " + message.key(), new Keyed(message.id(), message.at()));
        }
        return new Happened(seq, said, message.channel(), message.onlyFor());
    }

    private @Nullable Happened edit(long seq, Change.Edited edited) {
        var room = rooms.get(edited.channel());
        var before = room == null ? null : room.message(edited.message());
        if (room == null || before == null) {
            return null;
        }
        room.replace(before.edited(edited.blocks(), edited.at()));
        return new Happened(seq, edited, edited.channel(), before.onlyFor());
    }

    private @Nullable Happened remove(long seq, Change.Removed removed) {
        var room = rooms.get(removed.channel());
        var gone = room == null ? null : room.remove(removed.message());
        if (gone == null) {
            return null;
        }
        if (gone.key() != null) {
            keyed.remove(gone.channel() + " " + gone.key());
        }
        return new Happened(seq, removed, removed.channel(), gone.onlyFor());
    }

    private @Nullable Happened read(long seq, Change.ReadUpTo read) {
        var room = rooms.get(read.channel());
        if (room == null) {
            return null;
        }
        room.read(read.person(), read.seq());
        return new Happened(seq, read, read.channel(), read.person());
    }

    private @Nullable Happened set(long seq, Change.RoomSet set) {
        var room = rooms.get(set.channel());
        if (room == null) {
            return null;
        }
        room.set(set.bot(), set.archived());
        return new Happened(seq, set, set.channel(), null);
    }

    /** The channels that this person can open, directs last. */
    public List<RoomState> roomsOf(String person) {
        var mine = new ArrayList<>(rooms.values().stream().filter(r -> r.readBy(person)).toList());
        mine.removeIf(r -> r.archived() && r.messages().isEmpty());
        return mine;
    }
}
