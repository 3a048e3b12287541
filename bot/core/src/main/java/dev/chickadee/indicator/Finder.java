package dev.chickadee.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds addresses, links, handles and key fingerprints in running text, also defanged ({@code hxxp}, {@code [.]}) and
 * spelled out ({@code name at domain dot org}). Hand-written, one pass over the words: the text is a stranger's.
 */
final class Finder {

    private static final String EDGES = "<>()[]{}\"'`“”‘’«»‹›„,;:!?*|…。、，！？（）「」";
    private static final String[][] DEFANGED = {{"[.]", "."}, {"(.)", "."}, {"{.}", "."}, {"[dot]", "."},
            {"(dot)", "."},
            {"{dot}", "."}, {"[punkt]", "."}, {"(punkt)", "."}, {"[@]", "@"}, {"(@)", "@"}, {"[at]", "@"},
            {"(at)", "@"},
            {"{at}", "@"}, {"[ät]", "@"}, {"(ät)", "@"}, {"[://]", "://"}, {"[:]", ":"}, {"(:)", ":"}, {"[/]", "/"}};
    private static final Set<String> NO_HANDLE = Set.of("everyone", "here", "channel", "all", "team", "override",
            "deprecated",
            "param", "return", "returns", "throws", "see", "author", "since", "test", "todo", "nullable", "link",
            "code");

    private final List<Indicator> found = new ArrayList<>();

    private Finder() {}

    static List<Indicator> find(String text) {
        var finder = new Finder();
        finder.words(joined(open(Folding.visible(text))).split("[\\s\\u0085\\u2028\\u2029]+"));
        finder.fingerprints(text);
        return finder.found;
    }

    private static String open(String text) {
        String opened = text;
        boolean bracketed = text.indexOf('[') >= 0 || text.indexOf('(') >= 0 || text.indexOf('{') >= 0;
        for (String[] pair : bracketed ? DEFANGED : new String[0][]) {
            opened = replaceAnyCase(opened, pair[0], pair[1]);
        }
        return replaceAnyCase(replaceAnyCase(opened, "hxxp", "http"), "h**p", "http");
    }

    /** Closes the gaps of "name @ domain . org" and of opened "name [at] domain [dot] org", which kept their blanks. */
    private static String joined(String text) {
        return text.replace(" @ ", "@").replace(" . ", ".");
    }

    private void words(String[] words) {
        for (int i = 0; i < words.length; i++) {
            String word = trim(words[i]);
            if (word.length() < 3) {
                continue;
            }
            if (i + 4 < words.length && isAt(words[i + 1]) && isDot(words[i + 3])) {
                spelled(words, i);
            }
            one(word);
        }
    }

    private void one(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.contains("://") || small.startsWith("www.")) {
            link(word.substring(Math.max(0, small.indexOf("http"))));
        } else if (word.indexOf('@') > 0) {
            addIfFine(IndicatorKind.EMAIL, word);
        } else if (word.charAt(0) == '@' && !NO_HANDLE.contains(small.substring(1)) && word.indexOf('/') < 0) {
            addIfFine(IndicatorKind.HANDLE, word.substring(1));
        }
    }

    private void spelled(String[] words, int i) {
        var address = new StringBuilder(trim(words[i])).append('@').append(trim(words[i + 2]));
        for (int k = i + 3; k + 1 < words.length && isDot(words[k]); k += 2) {
            address.append('.').append(trim(words[k + 1]));
        }
        addIfFine(IndicatorKind.EMAIL, address.toString());
    }

    private void link(String word) {
        addIfFine(IndicatorKind.URL, word);
    }

    private void addIfFine(IndicatorKind kind, String word) {
        Indicators.read(kind, word).ifPresent(found::add);
    }

    /** OpenPGP fingerprints: forty hexadecimal digits, in capitals or in groups of four (a commit id is neither). */
    private void fingerprints(String text) {
        Set<String> seen = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '|';
            boolean inside = Character.digit(c, 16) >= 0 && c < 128 || c == ' ' || c == '\u00a0';
            if (!inside) {
                candidate(text.substring(start, i), seen);
                start = i + 1;
            }
        }
    }

    private void candidate(String run, Set<String> seen) {
        if (run.length() < 40) {
            return;
        }
        String digits = run.replace(" ", "").replace("\u00a0", "");
        boolean grouped = run.strip().split("[ \u00a0]+").length == 10;
        boolean capitals = digits.equals(digits.toUpperCase(Locale.ROOT)) && run.strip().length() == 40;
        if (digits.length() == 40 && (grouped || capitals) && seen.add(digits)) {
            addIfFine(IndicatorKind.KEY, digits);
        }
    }

    private static boolean isAt(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.equals("at") || small.equals("@") || small.equals("ät") || small.equals("arroba")
                || small.equals("arobase");
    }

    private static boolean isDot(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.equals("dot") || small.equals(".") || small.equals("punkt") || small.equals("point")
                || small.equals("punto");
    }

    static String trim(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && EDGES.indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && (EDGES.indexOf(word.charAt(to - 1)) >= 0 || word.charAt(to - 1) == '.')) {
            to--;
        }
        return word.substring(from, to);
    }

    private static String replaceAnyCase(String text, String from, String to) {
        int at = indexOfAnyCase(text, from, 0);
        if (at < 0) {
            return text;
        }
        var replaced = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            replaced.append(text, done, at).append(to);
            done = at + from.length();
            at = indexOfAnyCase(text, from, done);
        }
        return replaced.append(text, done, text.length()).toString();
    }

    private static int indexOfAnyCase(String text, String part, int from) {
        for (int i = from; i + part.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, part, 0, part.length())) {
                return i;
            }
        }
        return -1;
    }
}
