package dev.chickadee.desk;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.chickadee.base.Words;
import dev.chickadee.chat.CommandSpec;

/** Describes commands in every complete language. */
final class Commands {

    private Commands() {}

    /** The summary is the text {@code key}; what may follow is the text {@code key.usage}, if there is one (the same in all languages). */
    static CommandSpec spec(String name, String key) {
        var english = Words.in(Locale.ENGLISH);
        var usage = english.has(key + ".usage") ? english.say(key + ".usage") : "";
        return new CommandSpec(name, usage, Words.COMPLETE.stream()
                .collect(Collectors.toMap(Function.identity(), locale -> Words.in(locale).say(key))));
    }
}
