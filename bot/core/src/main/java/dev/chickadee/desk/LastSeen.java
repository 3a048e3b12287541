package dev.chickadee.desk;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.chickadee.chat.Person;

/**
 * The texts of drafts that people were shown lately, so that the form for rewriting one can open with it: forms are
 * composed without a look at the database. A person gets only what was shown to that person before; after a restart, or
 * on another node, the form is empty. Thread-safe.
 */
final class LastSeen {

    private static final int MOST = 200;

    private record Key(Person person, String ref) {}

    private final Map<Key, String> texts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
            return size() > MOST;
        }
    };

    void put(Person person, String ref, String text) {
        synchronized (texts) {
            texts.put(new Key(person, ref), text);
        }
    }

    String of(Person person, String ref) {
        synchronized (texts) {
            return texts.getOrDefault(new Key(person, ref), "");
        }
    }
}
