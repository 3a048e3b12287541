package dev.chickadee.run;

import dev.chickadee.base.Ids;

/** Names one run: an opaque id, safe in a button. */
public record RunId(String value) {

    public RunId {
        Ids.check("runId", value);
    }

    public static RunId random() {
        return new RunId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
