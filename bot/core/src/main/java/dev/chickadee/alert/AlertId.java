package dev.chickadee.alert;

import dev.chickadee.base.Ids;

/** An alert's opaque id: safe in a button, tells nothing. */
public record AlertId(String value) {

    public AlertId {
        Ids.check("alertId", value);
    }

    public static AlertId random() {
        return new AlertId(Ids.random());
    }
}
