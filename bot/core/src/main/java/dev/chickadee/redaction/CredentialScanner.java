package dev.chickadee.redaction;

import java.util.Set;

/** Secrets by what stands before them: "password: …", {@code API_KEY=…}, "the code is 123456", in many languages. */
final class CredentialScanner implements Scanner {

    private static final Set<String> NAMES = WordSet.of("password", "passwords", "passwd", "pwd", "pass", "passphrase",
            "secret", "token", "apikey",
            "auth", "authorization", "bearer", "credential", "credentials", "session", "cookie", "sessionid",
            "accesskey", "secretkey",
            "privatekey", "clientsecret", "pin", "otp", "totp", "seed", "mnemonic", "key", "keys", "sig", "signature",
            "nonce", "csrf", "hash",
            "passwort", "kennwort", "losung", "geheimnis", "contrasena", "clave", "senha", "palavra", "passe",
            "motdepasse", "mdp", "wachtwoord",
            "haslo", "losenord", "adgangskode", "пароль", "パスワード", "暗証番号", "合言葉", "密码", "비밀번호", "salasana", "parola",
            "sifre",
            "jwt", "webhook", "salt", "pat", "basic", "accountkey", "jeton", "code", "codes", "kode", "codigo", "コード");
    private static final Set<String> SURE = WordSet.of("password", "passwd", "pwd", "passphrase", "secret", "token",
            "apikey", "bearer", "basic", "passwort",
            "kennwort", "contrasena", "clave", "senha", "passe", "wachtwoord", "haslo", "пароль", "パスワード", "code",
            "codes", "pin", "otp", "codigo", "コード");
    private static final Set<String> OPTIONS = WordSet.of("u", "p", "user", "username", "password", "passwd", "token",
            "login", "secret", "key");
    private static final Set<String> LINKS = WordSet.of("is", "was", "lautet", "ist", "war", "est", "es", "era", "e",
            "eh", "sont", "are", "were", "be",
            "called", "reads", "は", "value", "db", "for", "of");
    private static final int LONGEST_VALUE = 200;

    @Override
    public void scan(Draft draft) {
        Words words = draft.words();
        for (int i = 0; i < words.count(); i++) {
            option(draft, i);
            int length = words.length(i);
            if (length >= 3 && length <= 16 && NAMES.contains(words.folded(i))) {
                value(draft, i);
            }
        }
    }

    /** {@code -u name:secret}, {@code --password secret}: what follows an option of a command. */
    private static void option(Draft draft, int i) {
        Words words = draft.words();
        Page page = draft.page();
        if (page.at(words.start(i) - 1) != '-' || page.at(words.end(i)) != ' ' && page.at(words.end(i)) != '='
                || !OPTIONS.contains(words
                        .folded(i))) {
            return;
        }
        int start = words.end(i) + 1;
        int end = start;
        while (end < page.length() && !Chars.isSpace(page.at(end)) && end - start < LONGEST_VALUE) {
            end++;
        }
        boolean pair = page.slice(start, end).indexOf(':') > 0;
        if (end - start >= 3 && (pair || odd(draft, start, end))) {
            draft.finds().add(start, end, Kind.TOKEN);
        }
    }

    private static void value(Draft draft, int name) {
        Words words = draft.words();
        Page page = draft.page();
        int p = suffix(page, words.end(name));
        boolean sign = false;
        int blanks = 0;
        while (p < page.length() && p - words.end(name) < 40) {
            char c = page.at(p);
            if (c == '=' || c == ':' || c == '：' || c == 'は' || c == '>' && page.at(p - 1) == '=') {
                sign = true;
            } else if (c == '"' || c == '\'' || c == '`' || c == '「' || c == '“') {
                if (quoted(draft, name, p, sign)) {
                    return;
                }
            } else if (!Chars.isSpace(c) || ++blanks > 3) {
                break;
            }
            p++;
        }
        int word = words.from(p);
        if (word < words.count() && words.start(word) == p && LINKS.contains(words.folded(word)) && !sign) {
            sign = true;
            p = page.skipBlanks(words.end(word), page.length());
            if (page.at(p) == ':') {
                p = page.skipBlanks(p + 1, page.length());
            }
            if (("\"'`「".indexOf(page.at(p)) >= 0) && quoted(draft, name, p, true)) {
                return;
            }
        }
        bare(draft, name, p, sign);
    }

    /** {@code NPM_TOKEN_2}, {@code api_key_prod}: the rest of an identifier, and closing quotes of a key in JSON. */
    private static int suffix(Page page, int end) {
        int p = end;
        while (page.at(p) == '_' || page.at(p) == '-' && page.isWord(p + 1) || p > end && page.isWord(p)) {
            p++;
        }
        return (page.at(p) == '"' || page.at(p) == '\'')
                && (page.at(p + 1) == ':' || page.has(p + 1, " :") || page.at(p + 1) == '=')
                        ? p + 1
                        : p;
    }

    private static boolean quoted(Draft draft, int name, int open, boolean sign) {
        Page page = draft.page();
        char close = page.at(open) == '「' ? '」' : page.at(open);
        int end = open + 1;
        while (end < page.length() && end - open < LONGEST_VALUE && page.at(end) != close && page.at(end) != '\n') {
            end++;
        }
        if (page.at(end) != close || end - open < 4) {
            return false;
        }
        if (odd(draft, open + 1, end) || sign && !isCode(draft, name) && several(draft, open + 1, end)) {
            draft.finds().add(open + 1, end, Kind.TOKEN);
            return true;
        }
        return false;
    }

    private static boolean isCode(Draft draft, int name) {
        String word = draft.words().folded(name);
        return word.startsWith("code") || word.startsWith("key") || word.equals("signature") || word.equals("hash")
                || word.equals("codigo");
    }

    /** Three plain words or more in quotation marks after a sign: a passphrase. */
    private static boolean several(Draft draft, int start, int end) {
        Words words = draft.words();
        return words.from(end) - words.from(start) >= 3;
    }

    private static void bare(Draft draft, int name, int start, boolean sign) {
        if (!sign && !SURE.contains(draft.words().folded(name))) {
            return;
        }
        Page page = draft.page();
        int end = start;
        while (end < page.length() && end - start < LONGEST_VALUE && !Chars.isSpace(page.at(end))
                && "\"'`,;<>()。、".indexOf(page.at(
                        end)) < 0
                && !Chars.isDense(page.at(end))) {
            end++;
        }
        while (end > start && ".!?:".indexOf(page.at(end - 1)) >= 0) {
            end--;
        }
        if (end - start < 4) {
            return;
        }
        if (isCode(draft, name)) {
            digits(draft, start, end);
            return;
        }
        if (odd(draft, start, end) && (sign || strong(page, start, end))) {
            draft.finds().add(start, end, Kind.TOKEN);
            if (page.low(start) == 'b' && (page.has(start, "bearer") || page.has(start, "basic"))) {
                bare(draft, name, page.skipBlanks(end, page.length()), true);
            }
        }
    }

    /** A one-time code: four to ten digits, perhaps in groups. */
    private static void digits(Draft draft, int start, int end) {
        Page page = draft.page();
        int p = start;
        int digits = 0;
        while (page.isDigit(p)
                || (page.at(p) == ' ' || page.at(p) == '-') && page.isDigit(p + 1) && page.isDigit(p - 1)) {
            digits += page.isDigit(p) ? 1 : 0;
            p++;
        }
        if (digits >= 4 && digits <= 10 && !page.isWord(p)
                && !(digits == 4 && page.at(start) == '2' && page.at(start + 1) == '0')) {
            draft.finds().add(start, p, Kind.TOKEN);
        } else if (odd(draft, start, end) && strong(page, start, end)) {
            draft.finds().add(start, end, Kind.TOKEN);
        }
    }

    /** Has a digit or a sign inside, or is no ordinary word. */
    private static boolean odd(Draft draft, int start, int end) {
        Page page = draft.page();
        if (end - start < 4) {
            return false;
        }
        boolean letters = true;
        for (int p = start; p < end; p++) {
            if (page.at(p) == ' ') {
                return false;
            }
            letters &= Chars.isLetter(page.at(p));
        }
        if (!letters) {
            return !ordinaryParts(draft, start, end);
        }
        return (Lexicon.standard().bits(page.folded(start, end)) & Lexicon.ORDINARY) == 0;
    }

    private static boolean ordinaryParts(Draft draft, int start, int end) {
        Words words = draft.words();
        for (int i = words.from(start); i < words.count() && words.start(i) < end; i++) {
            if (!words.ordinary(i) || words.hasDigit(i)) {
                return false;
            }
        }
        return draft.page().slice(start, end).chars().noneMatch(c -> "!$%&*+~^#".indexOf(c) >= 0);
    }

    private static boolean strong(Page page, int start, int end) {
        boolean digit = false;
        boolean letter = false;
        boolean signs = false;
        for (int p = start; p < end; p++) {
            digit |= page.isDigit(p);
            letter |= Chars.isLetter(page.at(p));
            signs |= "!$%&*+~^#?".indexOf(page.at(p)) >= 0;
        }
        return digit && letter && end - start >= 6 || signs;
    }
}
