package dev.chickadee.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Ids;

/** What is wrong with the answers to a form, by field: a platform's own checks are not relied on. */
public final class FormFaults {

    /** What is wrong with one field. */
    public sealed interface Fault {
        /** Required, but empty or blank. */
        record Missing() implements Fault {}

        /** Typed text longer than allowed. */
        record TooLong(int length, int max) implements Fault {}

        /** More values than allowed, or one that was not offered. */
        record NotOffered() implements Fault {}
    }

    private FormFaults() {}

    /** The faults of these answers, by field name in the form's order; empty if all is well. Answers to unknown fields are ignored. */
    public static Map<String, Fault> of(Form form, Map<String, List<String>> answers) {
        var faults = new LinkedHashMap<String, Fault>();
        for (var field : form.fields()) {
            var fault = faultOf(field, answers.getOrDefault(field.name(), List.of()));
            if (fault != null) {
                faults.put(field.name(), fault);
            }
        }
        return faults;
    }

    private static @Nullable Fault faultOf(Form.Field field, List<String> given) {
        boolean empty = given.stream().allMatch(String::isBlank);
        if (empty) {
            return field.required() ? new Fault.Missing() : null;
        }
        return switch (field) {
            case Form.Typed typed -> tooLong(typed, given);
            case Form.Chosen chosen -> {
                var offered = chosen.options().stream().map(Option::value).toList();
                boolean fine = given.size() <= chosen.most() && offered.containsAll(given);
                yield fine ? null : new Fault.NotOffered();
            }
            case Form.Picked picked -> given.size() <= picked.most() ? null : new Fault.NotOffered();
            case Form.Files files -> given.size() <= files.most() ? null : new Fault.NotOffered();
        };
    }

    private static @Nullable Fault tooLong(Form.Typed typed, List<String> given) {
        if (given.size() != 1) {
            return new Fault.NotOffered();
        }
        int length = given.getFirst().length();
        return length <= typed.max() ? null : new Fault.TooLong(length, typed.max());
    }

    static void checkField(String name, String label, String hint) {
        Ids.checkName("field", name);
        if (name.length() > 40 || label.isBlank() || label.length() > 45 || hint.length() > 100) {
            throw new IllegalArgumentException("field " + name + ": label " + label.length() + ", hint "
                    + hint.length() + " characters (expected: name 1-40, label 1-45, hint 0-100)");
        }
    }
}
