package dev.chickadee.clearance;

/** Who can read what is said in a channel, as far as anybody can tell. */
public enum Readers {
    /** People who were invited. */
    INVITED,
    /** Everybody in the community's place. */
    WHOLE_PLACE,
    /** People outside the place too. */
    OUTSIDERS,
    /** Nobody: the channel is gone, or we are not in it. */
    NOBODY,
    /** The platform did not say. */
    UNKNOWN
}
