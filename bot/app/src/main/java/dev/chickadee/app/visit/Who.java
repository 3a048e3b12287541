package dev.chickadee.app.visit;

/** Somebody in a place of the sandbox, such as {@code U-mira} in {@code T-acorn}. */
public record Who(String place, String person) {

    /** Their conversation with the bot. */
    public String direct() {
        return "D-" + person.substring("U-".length());
    }
}
