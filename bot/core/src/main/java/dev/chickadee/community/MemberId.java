package dev.chickadee.community;

import dev.chickadee.base.Ids;

/** One human in one community. */
public record MemberId(String value) {

    public MemberId {
        Ids.check("memberId", value);
    }

    public static MemberId random() {
        return new MemberId(Ids.random());
    }
}
