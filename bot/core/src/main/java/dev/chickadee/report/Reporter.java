package dev.chickadee.report;

import java.time.ZoneId;
import java.util.Locale;

import dev.chickadee.chat.Person;

/** Who sent a report, and how to speak to them. The relay alone uses it. Prints nothing. */
public record Reporter(Person person, Locale locale, ZoneId zone) {

    @Override
    public String toString() {
        return "reporter";
    }
}
