package dev.chickadee.app.config;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** What is gathered while a file is read: its faults, and which keys were asked for. */
final class Reading {

    private static final int SHOWN = 60;

    private final List<String> faults = new ArrayList<>();
    private final TreeSet<String> keys = new TreeSet<>();
    private final Function<Object, Object> interpolator;

    Reading(Function<Object, Object> interpolator) {
        this.interpolator = interpolator;
    }

    /** A reference that leads in a circle stays as it stands, and so does one that leads nowhere. */
    Object interpolate(Object value) {
        try {
            return interpolator.apply(value);
        } catch (IllegalStateException _) {
            return value;
        }
    }

    void asked(String key) {
        keys.add(key);
    }

    /** Every key of the file's format, entries of lists as {@code list[].key}. */
    List<String> keys() {
        return List.copyOf(keys);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    void fault(String key, String found, String expected) {
        faults.add(key + ": " + found + " (expected: " + expected + ")");
    }

    void faultValue(String key, String value, String expected) {
        var shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        fault(key, "\"" + shown.replace("\n", " ") + "\"", expected);
    }
}
