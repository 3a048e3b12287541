package dev.chickadee.delivery;

import java.security.SecureRandom;

/** Makes verification codes: eight characters that cannot be taken for one another, read aloud or copied by hand. */
final class Codes {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** 40 random bits. */
    static String random() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
