package dev.chickadee.app.demo;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import dev.chickadee.app.visit.Blocks;
import dev.chickadee.app.visit.Shown;

/** Prints the story and counts what did not hold. */
final class Stage {

    private static final int WIDTH = 100;

    private final PrintWriter out;
    private int held;
    private final List<String> failures = new ArrayList<>();

    Stage(PrintWriter out) {
        this.out = out;
    }

    void scene(String title) {
        out.println();
        out.println("━━ " + title + " " + "━".repeat(Math.max(3, WIDTH - title.length() - 4)));
    }

    void says(String what) {
        out.println("   " + what);
    }

    /** A message in its frame. */
    void shows(String where, Shown shown) {
        out.println("   ┌─ " + where + " " + "─".repeat(Math.max(3, WIDTH - where.length() - 7)));
        for (var block : shown.json().path("blocks")) {
            for (var line : Blocks.lines(block)) {
                wrap(line).forEach(piece -> out.println("   │ " + piece));
            }
        }
        out.println("   └" + "─".repeat(WIDTH - 4));
    }

    /** Something that must hold for the demo to succeed. */
    void expect(String what, boolean holds) {
        if (holds) {
            held++;
        } else {
            failures.add(what);
        }
        out.println((holds ? "   ✓ " : "   ✗ DOES NOT HOLD: ") + what);
    }

    int held() {
        return held;
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    private static List<String> wrap(String line) {
        var pieces = new ArrayList<String>();
        var rest = line;
        while (rest.length() > WIDTH - 6) {
            int cut = rest.lastIndexOf(' ', WIDTH - 6);
            cut = cut <= 0 ? WIDTH - 6 : cut;
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        pieces.add(rest);
        return pieces;
    }
}
