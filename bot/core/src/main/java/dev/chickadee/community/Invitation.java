package dev.chickadee.community;

import java.security.SecureRandom;
import java.time.Instant;

/**
 * A one-time code waiting to be entered from another account, which then is tied to a Member.
 *
 * @param member the Member whom the entering Person becomes
 */
public record Invitation(Kind kind, CommunityId community, MemberId member, Instant until) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What the code does. */
    public enum Kind {
        /** Ties a further account to the same human. */
        LINK,
        /** Makes the outside person the community's backup. */
        BACKUP
    }

    /** A new code: 50 random bits, without signs that look alike. */
    public static String newCode() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
