package dev.chickadee.redaction;

import java.util.ArrayList;
import java.util.List;

/** Words that are a known name with a letter changed, left out, added or swapped, as in a package that imitates it. */
final class NearlyKnown implements Scanner {

    private static final int SHORTEST = 6;
    private static final int MOST = 64;

    private final List<String> names = new ArrayList<>();

    NearlyKnown(List<String> known) {
        for (String name : known) {
            for (String part : name.split("[/ @]+")) {
                if (part.length() >= SHORTEST && part.length() <= 40 && names.size() < MOST) {
                    names.add(Fold.of(part));
                }
            }
        }
    }

    @Override
    public void scan(Draft draft) {
        Words words = draft.words();
        for (int i = 0; i < words.count() && !names.isEmpty(); i++) {
            if (words.length(i) < SHORTEST - 1 || words.length(i) > 41 || words.ordinary(i)) {
                continue;
            }
            String word = words.folded(i);
            for (String name : names) {
                if (near(word, name)) {
                    draft.finds().add(words.start(i), words.end(i), Kind.PROJECT);
                    break;
                }
            }
        }
    }

    /** One difference; the lengths differ by one at most. */
    static boolean near(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        int front = 0;
        while (front < shorter && a.charAt(front) == b.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        int left = a.length() - front - back;
        int right = b.length() - front - back;
        boolean swapped = left == 2 && right == 2 && a.charAt(front) == b.charAt(front + 1)
                && a.charAt(front + 1) == b.charAt(front);
        return swapped || left <= 1 && right <= 1 || left <= 2 && right <= 2 && left + right <= 3 && a.length() > 8;
    }
}
