package dev.chickadee.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Ids;
import dev.chickadee.sandbox.place.NotPossible;
import dev.chickadee.sandbox.place.Sheet;
import dev.chickadee.sandbox.place.Where;

/**
 * What was filled in, as a platform hands it on: only fields of the form, people and channels that exist, files by
 * the platform's own ids. Lengths are not checked: the bot must not rely on a platform for that.
 */
record Answers(Map<String, List<String>> answers, Map<String, String> names) {

    /** @throws NotPossible if a field or a pick does not exist */
    static Answers of(Where where, Sheet sheet, Map<String, List<String>> given) {
        var fields = sheet.content().fields();
        var known = fields.stream().map(Sheet.Field::name).toList();
        if (!known.containsAll(given.keySet())) {
            throw new NotPossible(422, "unknown-field",
                    "answers: the form has no such field (expected: " + String.join(", ", known) + ").");
        }
        var answers = new LinkedHashMap<>(given);
        var names = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var values = given.getOrDefault(field.name(), List.of());
            switch (field.type()) {
                case "files" -> answers.computeIfPresent(field.name(),
                        (name, files) -> files.stream().map(file -> "F-" + Ids.random()).toList());
                case "people", "channels" -> values.forEach(id -> names.put(id, picked(where, field, id)));
                default -> {
                    // Typed or chosen: handed on as it is.
                }
            }
        }
        return new Answers(answers, names);
    }

    private static String picked(Where where, Sheet.Field field, String id) {
        var name = field.type().equals("people") ? personName(where, id) : channelName(where, id);
        if (name == null) {
            throw new NotPossible(422, "not-offered",
                    field.name() + ": expected ids of " + field.type() + " that this person can see.");
        }
        return name;
    }

    private static @Nullable String personName(Where where, String id) {
        var someone = where.place().facts().someone(id);
        return someone == null ? null : someone.name();
    }

    private static @Nullable String channelName(Where where, String id) {
        var room = where.place().room(id);
        boolean seen = room != null && room.directWith() == null && room.readBy(where.someone().id());
        return room != null && seen ? room.facts().name() : null;
    }
}
