package dev.chickadee.redaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes one sorted list of spans out of the finds, numbers them, and writes the text. */
final class Editor {

    private static final int LONGEST_TYPE = 30;

    private final String input;
    private final Page page;
    private final Finds finds;
    private final Map<Kind, Map<String, Integer>> numbers = new EnumMap<>(Kind.class);

    Editor(String input, Draft draft) {
        this.input = input;
        this.page = draft.page();
        this.finds = draft.finds();
    }

    Scrubbed edit() {
        List<Finds.Find> merged = merge();
        List<Redaction> redactions = new ArrayList<>(merged.size());
        StringBuilder out = new StringBuilder(input.length());
        int done = 0;
        for (Finds.Find find : merged) {
            int start = Math.max(done, page.inputStart(find.start()));
            int end = withInvisible(page.inputEnd(find.end()));
            if (start >= end) {
                continue;
            }
            Redaction redaction = new Redaction(start, end, find.kind().id(), number(find));
            out.append(input, done, start).append(redaction.placeholder());
            redactions.add(redaction);
            done = end;
        }
        out.append(input, done, input.length());
        return new Scrubbed(out.toString(), redactions, residual());
    }

    /** Invisible characters right behind a find belong to its disguise. */
    private int withInvisible(int end) {
        int p = end;
        while (p < input.length() && Invisible.is(input, p)) {
            p += Character.isHighSurrogate(input.charAt(p)) ? 2 : 1;
        }
        return Math.min(p, input.length());
    }

    private List<Finds.Find> merge() {
        List<Finds.Find> sorted = new ArrayList<>(finds.found());
        BitSet placeholders = placeholders();
        sorted.removeIf(find -> placeholders.nextClearBit(find.start()) >= find.end());
        sorted.sort(Comparator.comparingInt(Finds.Find::start).thenComparingInt(find -> -find.end()));
        List<Finds.Find> merged = new ArrayList<>();
        for (Finds.Find find : sorted) {
            Finds.Find last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || find.start() >= last.end()) {
                merged.add(find);
                continue;
            }
            Kind kind = find.kind().compareTo(last.kind()) < 0 ? find.kind() : last.kind();
            merged.set(merged.size() - 1, new Finds.Find(last.start(), Math.max(last.end(), find.end()), kind));
        }
        return merged;
    }

    /** Where {@code [type n]} stands already, so that a scrubbed text can be scrubbed again. */
    private BitSet placeholders() {
        BitSet placeholders = new BitSet();
        for (int i = 0; i < page.length(); i++) {
            if (page.at(i) != '[') {
                continue;
            }
            int p = i + 1;
            while (p - i < LONGEST_TYPE && (Chars.isAsciiLetter(page.at(p)) || page.at(p) == '-')) {
                p++;
            }
            int number = p + 1;
            int end = number;
            while (page.isDigit(end) && end - number < 7) {
                end++;
            }
            if (page.at(p) == ' ' && end > number && page.at(end) == ']' && Kind.isId(page.slice(i + 1, p))) {
                placeholders.set(i, end + 1);
            }
        }
        return placeholders;
    }

    /** The same value without its blanks and signs has the same number within its kind. */
    private int number(Finds.Find find) {
        StringBuilder key = new StringBuilder();
        for (int i = find.start(); i < find.end(); i++) {
            if (page.isWord(i)) {
                key.append(page.low(i));
            }
        }
        Map<String, Integer> known = numbers.computeIfAbsent(find.kind(), _ -> new HashMap<>());
        Integer number = known.get(key.toString());
        if (number == null) {
            number = known.size() + 1;
            known.put(key.toString(), number);
        }
        return number;
    }

    private List<Residual> residual() {
        List<Residual> residual = new ArrayList<>();
        List<Finds.Doubt> sorted = new ArrayList<>(finds.doubts());
        sorted.sort(Comparator.comparingInt(Finds.Doubt::start));
        int done = 0;
        for (Finds.Doubt doubt : sorted) {
            int start = page.inputStart(doubt.start());
            int end = page.inputEnd(doubt.end());
            if (start >= done && start < end && !finds.touches(doubt.start(), doubt.end())) {
                residual.add(new Residual(start, end, doubt.kind().id()));
                done = end;
            }
        }
        return residual;
    }
}
