package dev.chickadee.sandbox.place;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something that happened in a place: one line of the journal. The names are stored; they never change. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
@JsonSubTypes({@JsonSubTypes.Type(value = Change.Said.class, name = "said"),
        @JsonSubTypes.Type(value = Change.Edited.class, name = "edited"),
        @JsonSubTypes.Type(value = Change.Removed.class, name = "removed"),
        @JsonSubTypes.Type(value = Change.SheetShown.class, name = "form-shown"),
        @JsonSubTypes.Type(value = Change.SheetGone.class, name = "form-gone"),
        @JsonSubTypes.Type(value = Change.HomeShown.class, name = "home-shown"),
        @JsonSubTypes.Type(value = Change.ReadUpTo.class, name = "read"),
        @JsonSubTypes.Type(value = Change.DirectsSet.class, name = "directs-set"),
        @JsonSubTypes.Type(value = Change.RoomSet.class, name = "channel-set"),
        @JsonSubTypes.Type(value = Change.PictureKept.class, name = "picture-kept")})
public sealed interface Change {

    /** The place where it happened. */
    String place();

    record Said(String place, Message message) implements Change {}

    record Edited(String place, String channel, String message, List<Block> blocks, Instant at) implements Change {}

    record Removed(String place, String channel, String message) implements Change {}

    /** Shown, or shown again with faults. */
    record SheetShown(String place, Sheet sheet) implements Change {}

    record SheetGone(String place, String person, String view) implements Change {}

    record HomeShown(String place, String person, List<Block> blocks) implements Change {}

    record ReadUpTo(String place, String person, String channel, long seq) implements Change {}

    record DirectsSet(String place, String person, boolean open) implements Change {}

    record RoomSet(String place, String channel, boolean bot, boolean archived) implements Change {}

    record PictureKept(String place, String picture, byte[] bytes) implements Change {}
}
