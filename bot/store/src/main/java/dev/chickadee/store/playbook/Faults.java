package dev.chickadee.store.playbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

import dev.chickadee.playbook.Fault;

/** Gathers what is wrong with one file. Reading goes on after a fault, so that all are told at once. */
final class Faults {

    /** More than this many help nobody. */
    private static final int MOST = 100;

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void at(Node node, String says) {
        at(node.getStartMark(), says);
    }

    void at(Mark mark, String says) {
        at(mark.getLine() + 1, mark.getColumn() + 1, says);
    }

    void at(int line, int column, String says) {
        if (found.size() < MOST) {
            found.add(new Fault(file, line, column, says));
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    /** In the order of the text. */
    List<Fault> all() {
        return found.stream().sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column)).toList();
    }

    /** A stranger's word, short and printable, for a message. */
    static String quoted(String word) {
        var shown = new StringBuilder();
        word.codePoints().limit(40).map(c -> Character.isISOControl(c) ? ' ' : c).forEach(shown::appendCodePoint);
        return "\"" + shown + (word.codePointCount(0, word.length()) > 40 ? "…" : "") + "\"";
    }
}
