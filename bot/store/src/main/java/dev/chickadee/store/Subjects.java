package dev.chickadee.store;

import org.jspecify.annotations.Nullable;

import dev.chickadee.delivery.Subject;

/** A subject as it is stored: its copy key, and a revision that is 0 for all but alerts. */
final class Subjects {

    private Subjects() {}

    static int revision(@Nullable Subject subject) {
        return subject instanceof Subject.OfAlert(_, var revision) ? revision : 0;
    }

    static @Nullable Subject read(@Nullable String copyKey, int revision) {
        if (copyKey == null) {
            return null;
        }
        int colon = copyKey.indexOf(':');
        var id = copyKey.substring(colon + 1);
        var kind = copyKey.substring(0, Math.max(colon, 0));
        return switch (kind) {
            case "report" -> new Subject.OfReport(id);
            case "alert" -> new Subject.OfAlert(id, Math.max(revision, 1));
            case "answers" -> new Subject.OfAnswers(id);
            default -> throw Stored.unknown("subject", kind);
        };
    }
}
