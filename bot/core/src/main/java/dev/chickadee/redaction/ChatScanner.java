package dev.chickadee.redaction;

/**
 * What chats leave in copied text: mentions and channels as Slack and Discord store them, channel names, message and
 * account numbers, and the nicknames at the beginning of lines.
 */
final class ChatScanner implements Scanner {

    private static final String SLACK_KINDS = "UWCDGTB";
    private static final String[] MOVES = {"joined", "left", "quit", "parted", "changed", "is now known", "has joined",
            "has left", "has quit",
            "was kicked", "sets mode", "set mode", "kicked"};

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        for (int i = 0; i < page.length(); i++) {
            char c = page.at(i);
            if (c == '<') {
                stored(draft, i);
            } else if (c == '#') {
                channel(draft, i);
            } else if (c == '!' && !page.isWord(i - 1)) {
                numbered(draft, i);
            } else if (Chars.isDigit(c) && !page.isWord(i - 1)) {
                snowflake(draft, i);
            } else if (Chars.isUpper(c) && SLACK_KINDS.indexOf(c) >= 0 && !page.isWord(i - 1)) {
                slackId(draft, i);
            }
            if (i == 0 || page.at(i - 1) == '\n') {
                line(draft, i);
            }
        }
    }

    /** {@code <@U…>}, {@code <#C…|name>}, {@code <!subteam^S…>}, {@code <@!1…>}, {@code <:name:1…>}. */
    private static void stored(Draft draft, int i) {
        Page page = draft.page();
        char c = page.at(i + 1);
        boolean emoji = c == ':' || c == 'a' && page.at(i + 2) == ':';
        if (c != '@' && c != '#' && c != '!' && !emoji && !(c == 't' && page.at(i + 2) == ':')) {
            return;
        }
        int p = i + 2;
        while (p - i < 120 && page.at(p) != '>' && page.at(p) != '\n' && page.at(p) != 0 && page.at(p) != '<') {
            p++;
        }
        if (page.at(p) == '>' && !page.has(i, "<!--") && !page.has(i, "<!doctype")) {
            draft.finds().add(i, p + 1, c == 't' ? Kind.TIME : Kind.CHAT_ID);
        }
    }

    /** {@code #name} of a channel, {@code #123} of an issue, {@code name#1234} of an older account. */
    private static void channel(Draft draft, int i) {
        Page page = draft.page();
        int end = i + 1;
        while (page.isWord(end) && !Chars.isDense(page.at(end)) || page.at(end) == '-' || page.at(end) == '_'
                || page.at(end) == '.' && page
                        .isWord(end + 1)) {
            end++;
        }
        while (end > i + 1 && "-_".indexOf(page.at(end - 1)) >= 0) {
            end--;
        }
        if (end == i + 1 || page.at(i - 1) == '&' || page.at(i - 1) == '(' && page.at(i - 2) == ']') {
            return;
        }
        boolean number = true;
        for (int p = i + 1; p < end; p++) {
            number &= page.isDigit(p);
        }
        if (page.isWord(i - 1) || page.at(i - 1) == '/') {
            glued(draft, i, end, number);
            return;
        }
        if (number) {
            if (end - i > 2) {
                draft.finds().add(i, end, Kind.ISSUE);
            }
            return;
        }
        String word = page.folded(i + 1, end);
        boolean code = "include define ifdef ifndef endif pragma undef error region if else elif line warning"
                .contains(word) && word.length() > 1;
        boolean colour = (word.length() == 3 || word.length() == 6 || word.length() == 8)
                && word.chars().allMatch(c -> Chars.isHex((char) c));
        if (!code && !colour && Chars.isLetter(page.at(i + 1)) || page.isDigit(i + 1) && !colour) {
            draft.finds().add(page.at(i - 1) == '#' || page.at(i - 1) == '&' ? i - 1 : i, end, Kind.CHAT_ID);
        }
    }

    /** {@code !123} of a merge request, {@code !room:server} of Matrix. */
    private static void numbered(Draft draft, int i) {
        Page page = draft.page();
        int end = i + 1;
        boolean digits = true;
        while (page.isWord(end)) {
            digits &= page.isDigit(end);
            end++;
        }
        if (digits && end - i > 2) {
            draft.finds().add(i, end, Kind.ISSUE);
        } else if (page.at(end) == ':' && end - i > 8 && page.isWord(end + 1)) {
            draft.finds().add(i, Domains.end(page, end + 1), Kind.CHAT_ID);
        }
    }

    private static void glued(Draft draft, int i, int end, boolean number) {
        Page page = draft.page();
        if (!number) {
            return;
        }
        int start = i;
        while (start > 0 && i - start < 100
                && (Chars.isWord(page.at(start - 1)) && !Chars.isDense(page.at(start - 1)) || "/-_.".indexOf(page
                        .at(start - 1)) >= 0)) {
            start--;
        }
        while (!page.isWord(start)) {
            start++;
        }
        boolean language = i - start == 1 && (page.low(start) == 'c' || page.low(start) == 'f');
        if (!language) {
            boolean account = end - i == 5 && page.slice(start, i).indexOf('/') < 0;
            draft.finds().add(start, end, account ? Kind.HANDLE : Kind.ISSUE);
            draft.clues().handle(page.folded(start, i));
        }
    }

    /** The numbers of accounts, channels and messages on Discord and others: 17 to 20 digits. Slack's message times. */
    private static void snowflake(Draft draft, int i) {
        Page page = draft.page();
        int end = i;
        while (page.isDigit(end) && end - i < 24) {
            end++;
        }
        if (end - i >= 17 && end - i <= 20 && !page.isWord(end)) {
            draft.finds().add(i, end, Kind.CHAT_ID);
        } else if (end - i == 10 && page.at(end) == '.' && page.isDigit(end + 6) && !page.isWord(end + 7)) {
            draft.finds().add(i, end + 7, Kind.CHAT_ID);
        }
    }

    private static void slackId(Draft draft, int i) {
        Page page = draft.page();
        int end = i;
        int digits = 0;
        while (Chars.isUpper(page.at(end)) || page.isDigit(end)) {
            digits += page.isDigit(end) ? 1 : 0;
            end++;
        }
        if (end - i >= 9 && end - i <= 13 && digits >= 2 && !page.isWord(end) && page.at(end) != '-'
                && page.at(end) != '_') {
            draft.finds().add(i, end, Kind.CHAT_ID);
        }
    }

    /** A line of a log: a time or none, then a nickname in angle brackets, after stars, or before a colon. */
    private static void line(Draft draft, int start) {
        Page page = draft.page();
        stamped(draft, start);
        int p = afterTime(page, start);
        if (page.at(p) == '<') {
            bracketed(draft, p);
        } else if (page.at(p) == '*' || page.has(p, "-!-") || page.has(p, "-->") || page.has(p, "<--")
                || page.has(p, "==")) {
            moved(draft, p);
        } else if (p > start && page.isDigit(firstWord(page, start))) {
            beforeColon(draft, p);
        }
    }

    /** Skips {@code [10:02]}, {@code 10:02:33}, {@code (9:02 AM)} and dates before them. */
    static int afterTime(Page page, int start) {
        int p = start;
        boolean digit = false;
        while (p - start < 40) {
            char c = page.at(p);
            digit |= Chars.isDigit(c);
            boolean half = digit && (page.has(p, "am") || page.has(p, "pm")) && !page.isWord(p + 2);
            if (half) {
                p += 2;
            } else if (Chars.isDigit(c) || c != 0 && "[]():.,-/ |>".indexOf(c) >= 0
                    || c == 'T' && page.isDigit(p - 1)) {
                p++;
            } else {
                break;
            }
        }
        return digit ? p : page.skipBlanks(start, page.length());
    }

    /** "Name Surname — Today at 9:41 AM", "Name  9:41 AM": a line that holds a name and a time. */
    private static void stamped(Draft draft, int start) {
        Words words = draft.words();
        Page page = draft.page();
        int end = page.lineEnd(start);
        int first = words.from(start);
        if (end - start > 70 || first >= words.count() || words.start(first) >= end
                || !Chars.isLetter(page.at(words.start(first)))) {
            return;
        }
        int last = first;
        while (last - first < 4 && last + 1 < words.count() && words.start(last + 1) - words.end(last) == 1
                && words.start(last + 1) < end
                && !words.hasDigit(last + 1)) {
            last++;
        }
        int p = words.end(last);
        boolean gap = page.has(p, "  ") || page.has(p, " —") || page.has(p, " [") || page.has(p, " -")
                || page.has(p, "\t") || page.has(p, " (")
                || page.has(p, " •") || page.has(p, " |") || page.has(p, ", ");
        int clock = p;
        while (clock < end && !(page.at(clock) == ':' && page.isDigit(clock - 1) && page.isDigit(clock + 1))) {
            clock++;
        }
        if (gap && clock < end && clock - p < 28 && end - clock < 12 && last - first < 4) {
            draft.finds().add(words.start(first), words.end(last), Kind.PERSON);
            for (int k = first; k <= last; k++) {
                if (!words.ordinary(k) || words.name(k)) {
                    draft.clues().name(words.folded(k));
                }
            }
        }
    }

    private static int firstWord(Page page, int start) {
        int p = start;
        while (p < page.length() && p - start < 40 && !page.isWord(p)) {
            p++;
        }
        return p;
    }

    private static void bracketed(Draft draft, int open) {
        Page page = draft.page();
        int p = open + 1;
        while (page.at(p) == ' ' || page.at(p) == '@' || page.at(p) == '+' || page.at(p) == '%' || page.at(p) == '&') {
            p++;
        }
        int end = nickEnd(page, p);
        if (end > p && page.at(end) == '>' && (page.at(end + 1) == ' ' || page.at(end + 1) == '\n')) {
            nick(draft, p, end);
        }
    }

    /** "*** nick (user@host) joined #channel", "* nick waves". */
    private static void moved(Draft draft, int start) {
        Page page = draft.page();
        int p = start;
        while (page.at(p) != 0 && "*-!<>= ".indexOf(page.at(p)) >= 0) {
            p++;
        }
        int end = nickEnd(page, p);
        int line = page.lineEnd(end);
        boolean move = page.at(end) == ' ' && page.at(end + 1) == '(' || page.at(end) == '!'
                || page.at(end) == ' ' && page.at(end + 1) == '[';
        for (String word : MOVES) {
            move |= page.has(end + 1, word);
        }
        boolean list = (Lexicon.standard().bits(page.folded(p, end)) & Lexicon.ORDINARY) != 0 && !move;
        if (end > p && end < line && !list && move) {
            nick(draft, p, end);
        }
    }

    private static void beforeColon(Draft draft, int p) {
        Page page = draft.page();
        int end = nickEnd(page, p);
        if (end > p && page.at(end) == ':' && page.at(end + 1) == ' ' && !page.has(p, "error") && !page.has(p, "warn")
                && !page.has(p, "info")) {
            nick(draft, p, end);
        }
    }

    private static int nickEnd(Page page, int start) {
        int p = start;
        while (p - start < 64 && (page.isWord(p) || page.at(p) != 0 && "_-[]\\`^{}|.".indexOf(page.at(p)) >= 0)) {
            p++;
        }
        return p;
    }

    private static void nick(Draft draft, int start, int end) {
        draft.finds().add(start, end, Kind.HANDLE);
        draft.clues().handle(draft.page().folded(start, end));
    }
}
