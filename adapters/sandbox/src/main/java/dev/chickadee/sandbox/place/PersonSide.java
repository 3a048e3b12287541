package dev.chickadee.sandbox.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** What people do in their client that is no business of the bot. Thread-safe; throws {@link NotPossible}. */
public final class PersonSide {

    private final Chat chat;

    public PersonSide(Chat chat) {
        this.chat = chat;
    }

    /** Writes a message for everybody in the channel. The bot never reads it. */
    public Message say(String place, String person, String channel, @Nullable String under, String text) {
        return chat.inOne(() -> {
            var where = Where.find(chat, place, person, channel);
            if (where.room().archived()) {
                throw new NotPossible(409, "archived", "The channel is archived: nobody can write there.");
            }
            int most = where.place().facts().flavour().limits().typed();
            if (text.isBlank() || text.length() > most) {
                throw new NotPossible(422, "text-length",
                        "text: " + text.length() + " characters (expected: 1-" + most + ", not only blanks).");
            }
            var parent = under == null ? null : where.message(under);
            if (parent != null && parent.onlyFor() != null) {
                throw new NotPossible(409, "private-message", "A message that only you see has no thread.");
            }
            var root = parent == null || parent.thread() == null ? under : parent.thread();
            var message = new Message(chat.nextId("M"), channel, root, person, chat.now(), null, text, List.of(), null,
                    mentions(where, text), null);
            long number = chat.add(new Change.Said(place, message));
            chat.add(new Change.ReadUpTo(place, person, channel, number));
            return message;
        });
    }

    /** Remembers that the person read up to this message. */
    public void read(String place, String person, String channel, String message) {
        chat.inOne(() -> {
            var where = Where.find(chat, place, person, channel);
            where.message(message);
            long seq = where.room().seqOf(message);
            return seq > where.room().readUpTo(person) ? chat.add(new Change.ReadUpTo(place, person, channel, seq)) : 0;
        });
    }

    /** Takes a message that only this person sees out of their sight. */
    public void hide(String place, String person, String channel, String message) {
        chat.inOne(() -> {
            if (Where.find(chat, place, person, channel).message(message).onlyFor() == null) {
                throw new NotPossible(409, "not-private", "Only a message that only you see can be dismissed.");
            }
            return chat.add(new Change.Removed(place, channel, message));
        });
    }

    /** Takes direct messages or refuses them, where the platform lets people choose. */
    public void takeDirects(String place, String person, boolean open) {
        chat.inOne(() -> {
            var state = Where.place(chat, place);
            Where.person(state, person);
            if (!state.facts().flavour().directsCanBeOff()) {
                throw new NotPossible(409, "not-here", "On this platform nobody can refuse direct messages.");
            }
            return chat.add(new Change.DirectsSet(place, person, open));
        });
    }

    /** Invites the bot to a channel, or sends it away. */
    public void invite(String place, String person, String channel, boolean in) {
        chat.inOne(() -> {
            var where = Where.find(chat, place, person, channel);
            if (where.room().directWith() != null) {
                throw new NotPossible(409, "not-here", "A direct conversation has no other members.");
            }
            return chat.add(new Change.RoomSet(place, channel, in, where.room().archived()));
        });
    }

    /** Archives a channel or opens it again. */
    public void archive(String place, String channel, boolean archived) {
        chat.inOne(() -> {
            var room = Where.place(chat, place).room(channel);
            if (room == null || room.directWith() != null) {
                throw new NotPossible(404, "unknown-channel", "There is no such channel in this place.");
            }
            return chat.add(new Change.RoomSet(place, channel, room.bot(), archived));
        });
    }

    /** Shows a form in the place of whatever form the person had open. */
    public void openForm(String place, Sheet sheet) {
        chat.inOne(() -> chat.add(new Change.SheetShown(place, sheet)));
    }

    /** Shows the same form again with faults; nothing if it is closed meanwhile. @return whether it was still open */
    public boolean refuseForm(String place, String person, String view, Map<String, List<String>> answers,
            Map<String, String> faults) {
        return again(place, person, view, sheet -> sheet.refused(answers, faults));
    }

    /** Says that the form is still being stored; nothing if it is closed meanwhile. */
    public void storing(String place, String person, String view, Map<String, List<String>> answers) {
        again(place, person, view, sheet -> sheet.storing(answers));
    }

    /** Closes the form if it is still open. @return whether it was */
    public boolean closeForm(String place, String person, String view) {
        return chat.inOne(() -> {
            var sheet = Where.place(chat, place).sheet(person);
            boolean open = sheet != null && sheet.view().equals(view);
            if (open) {
                chat.add(new Change.SheetGone(place, person, view));
            }
            return open;
        });
    }

    private boolean again(String place, String person, String view, UnaryOperator<Sheet> other) {
        return chat.inOne(() -> {
            var sheet = Where.place(chat, place).sheet(person);
            boolean open = sheet != null && sheet.view().equals(view);
            if (sheet != null && open) {
                chat.add(new Change.SheetShown(place, other.apply(sheet)));
            }
            return open;
        });
    }

    /** Whom the platform notifies: {@code @everyone} and the handles of people who can open the channel. */
    private static List<String> mentions(Where where, String text) {
        var mentioned = new ArrayList<String>();
        if (names(text, "everyone")) {
            mentioned.add("everyone");
        }
        for (var someone : where.place().facts().people()) {
            if (where.room().readBy(someone.id()) && names(text, someone.handle())) {
                mentioned.add(someone.id());
            }
        }
        return mentioned;
    }

    private static boolean names(String text, String handle) {
        int at = text.indexOf("@" + handle);
        int after = at + 1 + handle.length();
        return at >= 0 && (after >= text.length() || !Character.isLetterOrDigit(text.charAt(after)));
    }
}
