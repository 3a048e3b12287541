package dev.chickadee.playbook;

/** The name of a playbook, and of its file: 1-40 of [a-z0-9-]. Kept for ever: runs refer to it. */
public record PlaybookId(String value) implements Comparable<PlaybookId> {

    public PlaybookId {
        Limits.checkName("playbookId", value);
    }

    @Override
    public int compareTo(PlaybookId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
