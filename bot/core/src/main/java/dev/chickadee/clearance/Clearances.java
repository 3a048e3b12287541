package dev.chickadee.clearance;

/** The one place that decides whether a text may go to a channel; asked when it is put into the outbox and again just before it is sent. */
public final class Clearances {

    private Clearances() {}

    /** Whether {@link #rule} says yes. */
    public static boolean mayGo(Tlp of, Clearance granted, Clearance loweredTo, Readers readers) {
        return rule(of, granted, loweredTo, readers) instanceof Ruling.MayGo;
    }

    /**
     * Decides, failing closed: a text goes only if every condition allows it. A subscription can lower what was granted,
     * never raise it; a channel that others can read, or of which nobody knows who reads it, gets CLEAR alone.
     */
    public static Ruling rule(Tlp of, Clearance granted, Clearance loweredTo, Readers readers) {
        if (of == Tlp.RED) {
            return no(Ruling.Why.RED_GOES_TO_NO_CHANNEL);
        }
        if (granted instanceof Clearance.None) {
            return no(Ruling.Why.NOT_ADMITTED);
        }
        if (!granted.covers(of)) {
            return no(Ruling.Why.ABOVE_GRANT);
        }
        if (!loweredTo.covers(of)) {
            return no(Ruling.Why.ABOVE_SUBSCRIPTION);
        }
        return switch (readers) {
            case INVITED -> new Ruling.MayGo();
            case WHOLE_PLACE, OUTSIDERS, UNKNOWN ->
                of == Tlp.CLEAR ? new Ruling.MayGo() : no(Ruling.Why.CHANNEL_IS_OPEN);
            case NOBODY -> no(Ruling.Why.CHANNEL_GONE);
        };
    }

    private static Ruling no(Ruling.Why why) {
        return new Ruling.MayNot(why);
    }
}
