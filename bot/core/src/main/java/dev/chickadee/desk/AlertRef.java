package dev.chickadee.desk;

import java.util.Optional;

import dev.chickadee.alert.AlertId;
import dev.chickadee.base.Ids;

/** What a button of a draft is about: the alert, and the version that the person saw. Reads as {@code id.version}. */
record AlertRef(AlertId alert, long seen) {

    static String of(AlertId alert, long seen) {
        return alert.value() + "." + seen;
    }

    static Optional<AlertRef> read(String ref) {
        int dot = ref.indexOf('.');
        if (dot < 0 || !Ids.looksRight(ref.substring(0, dot))) {
            return Optional.empty();
        }
        var digits = ref.substring(dot + 1);
        boolean number = !digits.isEmpty() && digits.length() < 10
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number
                ? Optional.of(new AlertRef(new AlertId(ref.substring(0, dot)), Long.parseLong(digits)))
                : Optional.empty();
    }
}
