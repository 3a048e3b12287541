package dev.chickadee.alert;

import java.util.Locale;

import dev.chickadee.pattern.PatternId;

/** The names of what an alert mentions, in the reader's language. From memory. Names nobody knows any more are shown by their id. */
public interface Glossary {

    String pattern(PatternId id, Locale reader);

    String playbook(String id, Locale reader);
}
