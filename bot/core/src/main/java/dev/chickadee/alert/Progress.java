package dev.chickadee.alert;

import java.util.List;

/**
 * How far the newest word about an alert has come.
 *
 * @param parked why each parked one waits for a person; says nothing of whose channel it is
 */
public record Progress(int done, int total, List<String> parked) {

    public Progress {
        parked = List.copyOf(parked);
    }
}
