package dev.chickadee.redaction;

import java.util.Set;

/** Header lines of mail (RFC 5322) and trailers of commits: who, from where, when, and the message's number. */
final class HeaderScanner implements Scanner {

    private static final Set<String> PEOPLE = WordSet.of("from", "to", "cc", "bcc", "sender", "reply-to", "return-path",
            "resent-from", "resent-to",
            "von", "an", "de", "a", "para", "kopie", "copie", "copia", "da", "van", "aan", "od", "do", "от", "кому",
            "author", "committer",
            "signed-off-by", "co-authored-by", "reviewed-by", "acked-by", "tested-by", "reported-by", "suggested-by",
            "helped-by", "x-sender",
            "absender", "expediteur", "remitente", "remetente", "mittente", "destinataire", "destinatario", "empfanger",
            "delivered-to",
            "x-original-to", "envelope-to", "disposition-notification-to", "差出人", "宛先", "送信者", "uploaded-by",
            "maintainer", "changed-by",
            "packager", "antwort an", "x-forwarded-to", "x-forwarded-for", "fra", "til");
    private static final Set<String> NUMBERS = WordSet.of("message-id", "in-reply-to", "references", "x-message-id",
            "thread-index", "thread-topic-id",
            "x-google-smtp-source", "x-gm-message-state", "resent-message-id", "content-id", "list-id", "x-mailer-id",
            "feedback-id");
    private static final Set<String> TIMES = WordSet.of("date", "sent", "gesendet", "datum", "envoye", "enviado",
            "enviado el", "enviada", "data",
            "inviato", "verzonden", "日時", "送信日時", "resent-date", "delivery-date", "authordate", "commitdate");
    private static final int LONGEST_NAME = 28;

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        int i = 0;
        while (i < page.length()) {
            int end = page.lineEnd(i);
            line(draft, i, end);
            i = end + 1;
        }
    }

    private static void line(Draft draft, int start, int end) {
        Page page = draft.page();
        int name = start;
        while (name < end
                && (page.at(name) == '>' || page.at(name) == ' ' || page.at(name) == '*' || page.at(name) == '|')) {
            name++;
        }
        int colon = name;
        while (colon < end && colon - name <= LONGEST_NAME && page.at(colon) != ':') {
            colon++;
        }
        if (colon == name || page.at(colon) != ':') {
            return;
        }
        int stop = colon;
        while (stop > name && (page.at(stop - 1) == ' ' || page.at(stop - 1) == '*')) {
            stop--;
        }
        String header = page.folded(name, stop);
        int value = colon + 1;
        while (value < end && (page.at(value) == ' ' || page.at(value) == '*')) {
            value++;
        }
        if (value >= end) {
            return;
        }
        if (PEOPLE.contains(header)) {
            people(draft, value, end);
        } else if (NUMBERS.contains(header)) {
            numbers(draft, value, end);
        } else if (TIMES.contains(header) && digits(page, value, end)) {
            draft.finds().add(value, end, Kind.TIME);
        } else if (header.equals("received")) {
            received(draft, value);
        }
    }

    private static boolean digits(Page page, int start, int end) {
        int digits = 0;
        for (int p = start; p < end; p++) {
            digits += page.isDigit(p) ? 1 : 0;
        }
        return digits >= 3 && end - start < 60;
    }

    /** A list of people: what stands before or between addresses is their names. */
    private static void people(Draft draft, int start, int end) {
        Page page = draft.page();
        boolean address = false;
        for (int p = start; p < end; p++) {
            address |= page.at(p) == '@' || page.at(p) == '<';
        }
        int from = start;
        boolean quoted = false;
        for (int p = start; p <= end; p++) {
            char c = page.at(p);
            quoted ^= p < end && c == '"';
            if (p == end || !quoted && (c == '<' || c == ';' || c == ',' && address || c == '[' || c == '(')) {
                person(draft, from, p, address);
                while (p < end && page.at(p) != '>' && page.at(p) != ';' && page.at(p) != ']' && page.at(p) != ')'
                        && c != ',') {
                    p++;
                }
                from = p + 1;
            }
        }
    }

    private static void person(Draft draft, int start, int end, boolean address) {
        Page page = draft.page();
        int from = start;
        int to = end;
        while (from < to && (!page.isWord(from))) {
            from++;
        }
        while (to > from && !(page.isWord(to - 1) || page.at(to - 1) == '.')) {
            to--;
        }
        Words words = draft.words();
        int first = words.from(from);
        int many = words.from(to) - first;
        if (from == to || many > 6 || draft.finds().touches(from, to) || page.slice(from, to).indexOf('@') >= 0) {
            return;
        }
        boolean plain = true;
        boolean capital = true;
        for (int i = first; i < first + many; i++) {
            plain &= words.ordinary(i) && !words.name(i);
            capital &= words.capital(i) || Chars.isDense(page.at(words.start(i))) || words.length(i) < 4
                    || !words.ordinary(i);
        }
        if (plain && !(address && capital && many > 1) || !address && !capital
                || page.folded(from, to).startsWith("undisclosed")) {
            return;
        }
        draft.finds().add(from, to, Kind.PERSON);
        for (int i = first; i < first + many; i++) {
            draft.clues().name(words.folded(i));
        }
    }

    private static void numbers(Draft draft, int start, int end) {
        Page page = draft.page();
        boolean bracket = false;
        int from = start;
        for (int p = start; p < end; p++) {
            if (page.at(p) == '<') {
                from = p;
                bracket = true;
            } else if (page.at(p) == '>' && bracket) {
                draft.finds().add(from, p + 1, Kind.MESSAGE_ID);
            }
        }
        if (!bracket) {
            draft.finds().add(start, end, Kind.MESSAGE_ID);
        }
    }

    /** Names of machines without dots, and the queue's number, in a trace line and the lines that continue it. */
    private static void received(Draft draft, int start) {
        Page page = draft.page();
        Words words = draft.words();
        int end = page.lineEnd(start);
        while (end + 1 < page.length() && (page.at(end + 1) == '\t' || page.at(end + 1) == ' ')) {
            end = page.lineEnd(end + 1);
        }
        for (int i = words.from(start); i + 1 < words.count() && words.start(i) < end; i++) {
            String word = words.folded(i);
            int from = words.start(i + 1);
            int to = from;
            while (to < end && (page.isWord(to) || page.at(to) == '-' || page.at(to) == '.' || page.at(to) == '_')) {
                to++;
            }
            boolean glued = from - words.end(i) <= 2;
            if (glued && (word.equals("from") || word.equals("by") || word.equals("helo") || word.equals("ehlo"))
                    && !words.ordinary(i + 1)) {
                draft.finds().add(from, to, Kind.HOST);
            } else if (glued && word.equals("id") && to - from >= 4) {
                draft.finds().add(from, to, Kind.MESSAGE_ID);
            }
        }
    }
}
