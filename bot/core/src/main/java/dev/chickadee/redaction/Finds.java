package dev.chickadee.redaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What the scanners found on one page so far. */
final class Finds {

    /** A find of one kind. */
    record Find(int start, int end, Kind kind) {}

    /** A doubt; it is dropped where a find covers it. */
    record Doubt(int start, int end, ResidualKind kind) {}

    private final List<Find> found = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final BitSet covered = new BitSet();

    void add(int start, int end, Kind kind) {
        if (start < end) {
            found.add(new Find(start, end, kind));
            covered.set(start, end);
        }
    }

    void doubt(int start, int end, ResidualKind kind) {
        if (start < end) {
            doubts.add(new Doubt(start, end, kind));
        }
    }

    boolean covers(int offset) {
        return covered.get(offset);
    }

    /** Whether any character of the range was found already. */
    boolean touches(int start, int end) {
        for (int i = start; i < end; i++) {
            if (covered.get(i)) {
                return true;
            }
        }
        return false;
    }

    List<Find> found() {
        return found;
    }

    List<Doubt> doubts() {
        return doubts;
    }
}
