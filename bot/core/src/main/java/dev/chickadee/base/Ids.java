package dev.chickadee.base;

import java.security.SecureRandom;

/** Makes and checks opaque ids: 128 random bits as 22 characters of {@code [0-9A-Za-z]}, safe in a button or an address. */
public final class Ids {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 22;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id; never repeats in practice. Thread-safe. */
    public static String random() {
        var bits = new byte[16];
        RANDOM.nextBytes(bits);
        var number = new java.math.BigInteger(1, bits);
        var digits = new char[LENGTH];
        var base = java.math.BigInteger.valueOf(DIGITS.length());
        for (int i = LENGTH - 1; i >= 0; i--) {
            var split = number.divideAndRemainder(base);
            digits[i] = DIGITS.charAt(split[1].intValue());
            number = split[0];
        }
        return new String(digits);
    }

    /** @throws IllegalArgumentException naming {@code what} if {@code value} is not 22 characters of [0-9A-Za-z] */
    public static String check(String what, String value) {
        if (!looksRight(value)) {
            throw new IllegalArgumentException(
                    what + ": " + value.length() + " characters (expected: 22 of [0-9A-Za-z])");
        }
        return value;
    }

    /** Whether this could be one of our ids; says nothing about whether it names anything. */
    public static boolean looksRight(String value) {
        return value.length() == LENGTH && value.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    /** Checks a short human-chosen name such as a community's or a playbook's id. */
    public static String checkName(String what, String value) {
        boolean fine = !value.isEmpty() && value.length() <= 64
                && value.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
        if (!fine) {
            throw new IllegalArgumentException(
                    what + ": " + (value.length() <= 64 ? "\"" + value + "\"" : value.length() + " characters")
                            + " (expected: 1-64 of [a-z0-9-])");
        }
        return value;
    }
}
