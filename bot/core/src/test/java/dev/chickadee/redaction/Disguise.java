package dev.chickadee.redaction;

import java.util.Random;

/** The ways in which people hide an address or a name from machines. */
final class Disguise {

    private static final String ALIKE = "aаeеoоpрcсxхyуiіjјsѕ";

    private Disguise() {}

    static String address(Random random, String local, String host, String ending) {
        String plain = local + "@" + host + "." + ending;
        return switch (random.nextInt(14)) {
            case 0 -> local + " at " + host + " dot " + ending;
            case 1 -> local + " [at] " + host + " [dot] " + ending;
            case 2 -> local + "(at)" + host + "(dot)" + ending;
            case 3 -> local + " AT " + host + " DOT " + ending;
            case 4 -> local + " ät " + host + " punkt " + ending;
            case 5 -> local + " arroba " + host + " punto " + ending;
            case 6 -> local + " chez " + host + " point " + ending;
            case 7 -> local + "&#64;" + host + "&#x2e;" + ending;
            case 8 -> local + "%40" + host + "." + ending;
            case 9 -> local + "@" + host + "[.]" + ending;
            case 10 -> local + "@\n" + host + "." + ending;
            case 11 -> wide(plain);
            case 12 -> invisible(random, plain);
            default -> alike(random, plain);
        };
    }

    static String word(Random random, String word) {
        return switch (random.nextInt(6)) {
            case 0 -> wide(word);
            case 1 -> invisible(random, word);
            case 2 -> alike(random, word);
            case 3 -> word.toUpperCase(java.util.Locale.ROOT);
            case 4 -> String.join(" ", word.split(""));
            default -> word.replace('e', '3').replace('o', '0').replace('a', '4').replace('i', '1');
        };
    }

    private static String wide(String plain) {
        StringBuilder wide = new StringBuilder();
        plain.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }

    private static String invisible(Random random, String plain) {
        StringBuilder hidden = new StringBuilder();
        for (char c : plain.toCharArray()) {
            hidden.append(c);
            if (random.nextInt(3) == 0) {
                hidden.append("\u200b\u200d\u2060\u00ad".charAt(random.nextInt(4)));
            }
        }
        return hidden.toString();
    }

    private static String alike(Random random, String plain) {
        StringBuilder out = new StringBuilder();
        for (char c : plain.toCharArray()) {
            int at = ALIKE.indexOf(c);
            out.append(at >= 0 && at % 2 == 0 && random.nextBoolean() ? ALIKE.charAt(at + 1) : c);
        }
        return out.toString();
    }
}
