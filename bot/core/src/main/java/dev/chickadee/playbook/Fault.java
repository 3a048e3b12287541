package dev.chickadee.playbook;

/**
 * What is wrong with a playbook's file, for the person who writes it.
 *
 * @param file   the file's name as it was given
 * @param line   from 1
 * @param column from 1
 * @param says   what stands there and what was expected
 */
public record Fault(String file, int line, int column, String says) {

    public Fault {
        Limits.checkRange("line", line, 1, Integer.MAX_VALUE);
        Limits.checkRange("column", column, 1, Integer.MAX_VALUE);
    }

    /** As compilers write it: {@code file:line:column: what}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + says;
    }
}
