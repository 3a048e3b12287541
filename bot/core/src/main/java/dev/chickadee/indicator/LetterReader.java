package dev.chickadee.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a report's text apart: who wrote (header, signature), what is somebody else's or nobody's words (quotes, forms,
 * automatic notices), and the letter itself as clauses of folded words.
 */
final class LetterReader {

    private static final int LONGEST_SIGNATURE_WORDS = 4;
    private static final int LONGEST_SIGNATURE_LINES = 4;
    private static final List<String> HEADERS = List.of("from:", "to:", "cc:", "subject:", "date:", "reply-to:",
            "sent:", "von:",
            "an:", "betreff:", "datum:", "gesendet:", "de:", "para:", "asunto:", "objet:", "assunto:");
    private static final Set<String> SENDER = Set.of("from:", "von:", "de:");
    /** Words by which a machine's message gives itself away, if there are two and one for every second clause. */
    private static final List<String> NOTICE = List.of("automated", "automatic", "this message was", "this mail was",
            "this email was", "do not reply", "no-reply", "noreply", "unsubscribe", "you receive this",
            "you are receiving",
            "notification", "mute", "view it on", "reply to this", "mailing list", "your settings", "this thread",
            "this issue", "this pull request", "was locked", "been locked", "was closed", "been closed", "be closed",
            "marked as stale", "no activity", "inactivity", "contact form", "was sent from", "was sent to",
            "do not forward",
            "confidential", "intended recipient", "disclaimer", "code of conduct", "contributor licen",
            "please provide",
            "please attach", "out of office", "annual leave", "sent from my");

    private LetterReader() {}

    /** The letter as clauses of folded words, without header, quotes, signature, forms and notices. */
    static List<List<String>> clauses(String text) {
        List<List<String>> clauses = new ArrayList<>();
        for (String paragraph : paragraphs(body(lines(text)))) {
            List<List<String>> said = new ArrayList<>();
            split(paragraph, said);
            if (!isNotice(paragraph, said.size())) {
                clauses.addAll(said);
            }
        }
        return clauses;
    }

    /** The lines in which people name themselves: the sender's header without its address, and the signature. */
    static List<String> nameLines(String text) {
        List<String> lines = lines(text);
        List<String> names = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(lines.size(), 12))) {
            String header = header(line);
            if (SENDER.contains(header)) {
                int address = line.indexOf('<');
                names.add(line.strip().substring(header.length(), address < 0
                        ? line.strip().length()
                        : Math.max(header.length(), line.strip().indexOf('<'))));
            }
        }
        int end = signatureStart(lines);
        for (String line : lines.subList(end, lines.size())) {
            if (!line.strip().endsWith(",") && line.indexOf('@') < 0 && line.indexOf('/') < 0) {
                names.add(line);
            }
        }
        return names;
    }

    private static List<String> lines(String text) {
        return Arrays.asList(Folding.visible(text).split("\\r\\n|\\r|\\n", -1));
    }

    private static List<String> body(List<String> lines) {
        List<String> body = new ArrayList<>();
        for (String line : lines.subList(0, signatureStart(lines))) {
            String bare = line.strip();
            boolean form = bare.startsWith("- [") || bare.startsWith("* [")
                    || bare.startsWith("**") && bare.endsWith("**")
                    || bare.startsWith("#") || bare.startsWith("<!--") || bare.startsWith("___")
                    || bare.startsWith("---");
            body.add(bare.startsWith(">") || form || !header(bare).isEmpty() ? "" : line);
        }
        return body;
    }

    private static String header(String line) {
        String small = line.strip().toLowerCase(Locale.ROOT);
        return HEADERS.stream().filter(small::startsWith).findFirst().orElse("");
    }

    /** Where the signature begins: the last few lines that are short, end in no full stop and hold no sentence. */
    private static int signatureStart(List<String> lines) {
        int start = lines.size();
        int seen = 0;
        for (int i = lines.size() - 1; i >= 0 && seen < LONGEST_SIGNATURE_LINES; i--) {
            String line = lines.get(i).strip();
            if (line.equals("--") || line.equals("—")) {
                return i;
            }
            if (line.isEmpty() || line.contains("://")) {
                continue;
            }
            boolean sentence = ".!?:;。！？…".indexOf(line.charAt(line.length() - 1)) >= 0;
            if (sentence || line.split("\\s+").length > LONGEST_SIGNATURE_WORDS || i == 0) {
                break;
            }
            start = i;
            seen++;
        }
        return start;
    }

    private static List<String> paragraphs(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        var current = new StringBuilder();
        for (String line : lines) {
            if (line.isBlank()) {
                paragraphs.add(current.toString());
                current.setLength(0);
            } else {
                current.append(line).append('\n');
            }
        }
        paragraphs.add(current.toString());
        return paragraphs;
    }

    private static boolean isNotice(String paragraph, int clauses) {
        String small = paragraph.toLowerCase(Locale.ROOT);
        long cues = NOTICE.stream().filter(small::contains).count();
        return cues >= 2 && cues * 2 >= clauses;
    }

    private static void split(String paragraph, List<List<String>> clauses) {
        List<String> clause = new ArrayList<>();
        for (String token : WordReader.tokens(paragraph)) {
            if (token.equals(WordReader.STOP)) {
                if (!clause.isEmpty()) {
                    clauses.add(clause);
                    clause = new ArrayList<>();
                }
            } else {
                clause.add(token);
            }
        }
        if (!clause.isEmpty()) {
            clauses.add(clause);
        }
    }
}
