package dev.chickadee.desk;

import java.util.ArrayList;
import java.util.List;

import dev.chickadee.alert.Doubt;
import dev.chickadee.chat.Part;

/** Marks in a scrubbed text what was taken out and what is still in doubt. */
final class Marks {

    private static final int LONGEST = 50;

    private Marks() {}

    static Part.Marked in(String text, List<Doubt> doubts) {
        var spans = new ArrayList<Part.Span>();
        int plain = 0;
        int at = 0;
        while (at < text.length()) {
            int redacted = placeholder(text, at);
            int length = redacted > 0 ? redacted : doubtful(text, at, doubts);
            if (length == 0) {
                at++;
                continue;
            }
            add(spans, text.substring(plain, at), Part.Mark.PLAIN);
            add(spans, text.substring(at, at + length), redacted > 0 ? Part.Mark.REDACTED : Part.Mark.DOUBTFUL);
            at += length;
            plain = at;
        }
        add(spans, text.substring(plain), Part.Mark.PLAIN);
        return new Part.Marked(spans);
    }

    /** The length of {@code [type n]} at this point; 0 if there is none. */
    private static int placeholder(String text, int at) {
        if (text.charAt(at) != '[') {
            return 0;
        }
        int end = text.indexOf(']', at);
        int blank = end < 0 ? -1 : text.lastIndexOf(' ', end);
        boolean fits = blank > at + 1 && end > blank + 1 && end - at < LONGEST;
        boolean placeholder = fits
                && text.substring(at + 1, blank).chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-')
                && text.substring(blank + 1, end).chars().allMatch(c -> c >= '0' && c <= '9');
        return placeholder ? end + 1 - at : 0;
    }

    private static int doubtful(String text, int at, List<Doubt> doubts) {
        return doubts.stream().map(Doubt::quote).filter(quote -> text.startsWith(quote, at))
                .mapToInt(String::length).max().orElse(0);
    }

    private static void add(List<Part.Span> spans, String text, Part.Mark mark) {
        if (!text.isEmpty()) {
            spans.add(new Part.Span(text, mark));
        }
    }
}
