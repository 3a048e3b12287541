package dev.chickadee.chat;

import java.util.List;

/**
 * A message as plain values; an adapter renders it within its platform's limits and escapes every text in it.
 * No text in a card is markup: {@code *}, {@code @everyone} and {@code <!channel>} are shown as they are written
 * and notify nobody. Long text is split into further messages, never cut. Prints no content.
 *
 * @param heading 1-150 characters
 */
public record Card(Audience audience, String heading, List<Part> parts, List<Action> actions) {

    public Card {
        if (heading.isBlank() || heading.length() > 150) {
            throw new IllegalArgumentException("heading: " + heading.length() + " characters (expected: 1-150)");
        }
        parts = List.copyOf(parts);
        actions = List.copyOf(actions);
    }

    /** The same card with other actions; an empty list takes the buttons away. */
    public Card withActions(List<Action> others) {
        return new Card(audience, heading, parts, others);
    }

    /** The same card with one more part at its end. */
    public Card plus(Part part) {
        var more = new java.util.ArrayList<>(parts);
        more.add(part);
        return new Card(audience, heading, more, actions);
    }

    @Override
    public String toString() {
        return "card[" + audience + ", " + parts.size() + " parts, " + actions.size() + " actions]";
    }
}
