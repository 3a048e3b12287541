package dev.chickadee.run;

/**
 * How far a run is.
 *
 * @param done   steps behind the person
 * @param atMost how many there are at most from start to end: steps that an answer can still rule out are counted,
 *        so it never grows while a person goes on
 * @param exact  whether no answer can make it fewer any more
 */
public record Progress(int done, int atMost, boolean exact) {

    public Progress {
        if (done < 0 || atMost < done || atMost < 1) {
            throw new IllegalArgumentException("progress: " + done + " of " + atMost + " (expected: 0-n of n)");
        }
    }

    public boolean complete() {
        return done == atMost;
    }
}
