package dev.chickadee.store;

import java.nio.charset.StandardCharsets;

/**
 * Where a sealed value stands. It is sealed together with its place (associated data of the AEAD, RFC 5116), so that a
 * value moved to another row or column does not open.
 *
 * @param table  lower-case name
 * @param column lower-case name
 * @param row    the row's key, ASCII
 */
record Cell(String table, String column, String row) {

    Cell {
        checkName("table", table);
        checkName("column", column);
        if (row.isEmpty() || row.length() > 200 || !row.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException(
                    "row: " + row.length() + " characters (expected: 1-200 printable ASCII without blanks)");
        }
    }

    /** Unambiguous: names have neither dot nor slash. */
    byte[] bytes() {
        return (table + "." + column + "/" + row).getBytes(StandardCharsets.US_ASCII);
    }

    private static void checkName(String what, String name) {
        boolean fine = !name.isEmpty() && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '_');
        if (!fine) {
            throw new IllegalArgumentException(what + ": \"" + name + "\" (expected: [a-z_])");
        }
    }
}
