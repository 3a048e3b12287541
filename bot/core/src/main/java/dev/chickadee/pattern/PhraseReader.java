package dev.chickadee.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.chickadee.pattern.Phrase.Part;

/**
 * Reads the notation of the word lists: words, {@code stem*}, {@code #} for a number, {@code (a|b c)} for a choice,
 * {@code (a|b)?} for one that may be missing, {@code @name} for a choice defined before, {@code ..} and {@code ...} for up to
 * three or seven words in between.
 */
final class PhraseReader {

    private final String source;
    private final Map<String, List<Phrase>> named;
    private int at;

    private PhraseReader(String source, Map<String, List<Phrase>> named) {
        this.source = source;
        this.named = named;
    }

    /** @throws IllegalArgumentException with the place if the notation is broken */
    static Phrase read(String source, Map<String, List<Phrase>> named) {
        var reader = new PhraseReader(source, named);
        var choices = new ArrayList<Phrase>();
        choices.add(reader.phrase());
        while (reader.at < source.length() && source.charAt(reader.at) == '|') {
            reader.at++;
            choices.add(reader.phrase());
        }
        if (reader.at < source.length() || choices.stream().anyMatch(choice -> choice.parts().isEmpty())) {
            throw reader.broken("words");
        }
        return choices.size() == 1 ? choices.getFirst() : new Phrase(List.of(new Part.OneOf(choices, false)));
    }

    private Phrase phrase() {
        var parts = new ArrayList<Part>();
        while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
            char c = source.charAt(at);
            if (c == ' ') {
                at++;
            } else if (c == '(') {
                at++;
                parts.add(choice());
            } else {
                word(nextWord(), parts);
            }
        }
        return new Phrase(List.copyOf(parts));
    }

    private Part choice() {
        var choices = new ArrayList<Phrase>();
        choices.add(phrase());
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            choices.add(phrase());
        }
        if (at >= source.length()) {
            throw broken(")");
        }
        at++;
        return new Part.OneOf(List.copyOf(choices), takeQuestionMark());
    }

    private boolean takeQuestionMark() {
        boolean there = at < source.length() && source.charAt(at) == '?';
        at += there ? 1 : 0;
        return there;
    }

    private String nextWord() {
        int start = at;
        while (at < source.length() && " (|)".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        return source.substring(start, at);
    }

    private void word(String word, List<Part> parts) {
        if (word.equals("..")) {
            parts.add(new Part.Gap(3));
        } else if (word.equals("...")) {
            parts.add(new Part.Gap(7));
        } else if (word.equals("#")) {
            parts.add(new Part.Digits());
        } else if (word.startsWith("@")) {
            var choices = named.get(word.substring(1));
            if (choices == null) {
                throw broken("a name defined above");
            }
            parts.add(new Part.OneOf(choices, false));
        } else {
            boolean open = word.endsWith("*");
            var plain = WordCutter.of(open ? word.substring(0, word.length() - 1) : word);
            for (int i = 0; i < plain.size(); i++) {
                boolean last = i == plain.size() - 1;
                var form = plain.get(i).plain();
                parts.add(open && last && !plain.get(i).glued() ? new Part.Begins(form) : new Part.Exact(form));
            }
        }
    }

    private IllegalArgumentException broken(String expected) {
        return new IllegalArgumentException("\"" + source + "\" at " + at + " (expected: " + expected + ")");
    }
}
