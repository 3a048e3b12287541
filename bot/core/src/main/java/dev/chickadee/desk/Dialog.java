package dev.chickadee.desk;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Words;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Reply;

/**
 * One command or conversation, with the forms and buttons that belong to it. Stateless and thread-safe.
 * Its actions and forms are named {@code name:verb}; {@link FrontDesk} hands it every interaction that starts so.
 */
public interface Dialog {

    /** The first part of the names of its actions and forms: [a-z-], different for each dialog. */
    String name();

    /** The commands it answers; each belongs to one dialog. */
    List<CommandSpec> commands();

    /**
     * The form that this interaction opens at once, or, for a submitted form, the form as it was shown (its fields are
     * checked against it). Null if it opens none. From memory alone: no I/O, no look at who asks.
     */
    @Nullable
    Form form(Interaction interaction, Words words);

    /** What else is wrong with a submitted form, by field, in words; asked once each field is well-formed. From memory alone. */
    default Map<String, String> faults(Interaction.FormSubmitted sent, Words words) {
        return Map.of();
    }

    /**
     * Does what was asked, inside one transaction with the note that this interaction was handled. Sends nothing
     * itself: what others must see is put into the outbox. Every action is authorised here, whatever the button showed.
     */
    Reply answer(Visit visit);
}
