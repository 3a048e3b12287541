package dev.chickadee.clearance;

/** Whether a text may go somewhere, and if not, why. */
public sealed interface Ruling {

    record MayGo() implements Ruling {}

    record MayNot(Why why) implements Ruling {}

    /** Why a text stays. */
    enum Why {
        /** TLP:RED is for the people in a conversation. */
        RED_GOES_TO_NO_CHANNEL,
        /** The channel is gone or we are not in it. */
        CHANNEL_GONE,
        /** No steward admitted the community, or its clearance was taken back. */
        NOT_ADMITTED,
        /** Above what stewards granted. */
        ABOVE_GRANT,
        /** Above what the subscription wants. */
        ABOVE_SUBSCRIPTION,
        /** People outside can read the channel, or nobody can say that they cannot. */
        CHANNEL_IS_OPEN
    }
}
