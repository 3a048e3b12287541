package dev.chickadee.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import dev.chickadee.pattern.Rule.Term;

/**
 * Reads rules, one a line below the {@code [pattern]} they belong to: {@code WEIGHT REACH REASON : TERM TERM ...}. The reach is
 * a number of sentences or {@code t} for the text; a term is {@code A}, {@code A|B}, {@code A*3} (three times or more),
 * {@code !A} (not within the reach) or {@code -A} (nowhere in the text).
 */
final class RuleReader {

    private final Lexicon lexicon;
    private final List<Rule> rules = new ArrayList<>();

    private RuleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @throws IllegalArgumentException with file and line, also for a concept that no word list has */
    static List<Rule> read(String file, List<String> lines, Lexicon lexicon) {
        var reader = new RuleReader(lexicon);
        PatternId pattern = null;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            try {
                if (line.startsWith("[") && line.endsWith("]")) {
                    pattern = new PatternId(line.substring(1, line.length() - 1));
                } else if (!line.isEmpty() && !line.startsWith("//")) {
                    if (pattern == null) {
                        throw new IllegalArgumentException("a rule before the first heading (expected: [pattern])");
                    }
                    reader.rules.add(reader.rule(pattern, line));
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(reader.rules);
    }

    private Rule rule(PatternId pattern, String line) {
        var fields = line.split(" +");
        if (fields.length < 5 || !fields[3].equals(":")) {
            throw new IllegalArgumentException("\"" + line + "\" (expected: WEIGHT REACH REASON : TERM ...)");
        }
        var terms = new ArrayList<Term>();
        for (int i = 4; i < fields.length; i++) {
            terms.add(term(fields[i]));
        }
        int reach = fields[1].equals("t") ? Rule.WHOLE_TEXT : Integer.parseInt(fields[1]);
        return new Rule(pattern, Double.parseDouble(fields[0]), reach, fields[2], List.copyOf(terms));
    }

    private Term term(String source) {
        boolean absent = source.startsWith("!");
        boolean nowhere = source.startsWith("-");
        var body = absent || nowhere ? source.substring(1) : source;
        int star = body.indexOf('*');
        int times = absent || nowhere ? 0 : star < 0 ? 1 : Integer.parseInt(body.substring(star + 1));
        var anyOf = new BitSet();
        for (var name : (star < 0 ? body : body.substring(0, star)).split("\\|")) {
            if (!lexicon.knows(name)) {
                throw new IllegalArgumentException("concept " + name + " (expected: one that a word list has)");
            }
            anyOf.set(lexicon.concept(name));
        }
        return new Term(anyOf, times, nowhere);
    }
}
