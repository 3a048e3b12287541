package dev.chickadee.audit;

/**
 * Something that somebody with power did, to be added to the log. Ids and fixed words only: nothing anybody confided,
 * no name, and no reporter.
 *
 * @param community whose log line it is, by its id; empty for the network's own
 * @param by        a Member's id; empty if Chickadee did it by itself or if naming who would give a reporter away
 * @param what      a stored word such as {@code report.claimed}; never changes
 * @param about     an id
 */
public record AuditNote(String community, String by, String what, String about) {

    public AuditNote {
        check("community", community);
        check("by", by);
        check("what", what);
        check("about", about);
        if (what.isEmpty()) {
            throw new IllegalArgumentException("what: empty (expected: 1-100 of [0-9A-Za-z.-])");
        }
    }

    private static void check(String name, String value) {
        boolean fine = value.length() <= 100 && value.chars().allMatch(
                c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.');
        if (!fine) {
            throw new IllegalArgumentException(
                    name + ": " + value.length() + " characters (expected: 0-100 of [0-9A-Za-z.-])");
        }
    }
}
