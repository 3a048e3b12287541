package dev.chickadee.sandbox.place;

/**
 * What one platform takes. All lengths in UTF-16 units.
 *
 * @param blocks   blocks (components, the buttons in a row included) a message may have
 * @param all      characters over all blocks of a message
 * @param text     characters of one block
 * @param fields   labelled values in one block
 * @param row      buttons in one row
 * @param typed    characters of a message that a person types
 */
public record Limits(int blocks, int all, int text, int fields, int row, int typed) {

    /** Slack: 50 blocks, 13,200 characters over all of them, 3,000 in a section, ten fields, 25 elements in a row. */
    public static final Limits SLACK_LIKE = new Limits(50, 13_200, 3_000, 10, 25, 40_000);

    /** Discord's second components: 40 of them, 4,000 characters over all, five buttons in a row; 2,000 typed. */
    public static final Limits DISCORD_LIKE = new Limits(40, 4_000, 4_000, 25, 5, 2_000);
}
