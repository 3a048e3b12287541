package dev.chickadee.redaction;

import java.util.Set;

/** Words before an account name, folded. */
final class HandleCues {

    private static final Set<String> BEFORE = WordSet.of("handle", "account", "accounts", "user", "username", "nick",
            "nickname", "login", "alias", "aka",
            "profile", "contributor", "author", "maintainer", "committer", "called", "named", "uploader", "publisher",
            "sock", "puppet", "by", "member",
            "usuario", "cuenta", "apodo", "utilisateur", "utilisatrice", "compte", "pseudo", "utilizador", "usuaria",
            "conta", "benutzer", "benutzername",
            "nutzer", "nutzername", "konto", "spitzname", "id", "utente", "gebruiker", "uzytkownik", "bruker",
            "anvandare", "ユーザー", "アカウント",
            "ハンドル", "пользователь", "аккаунт", "reporter", "owner", "github", "gitlab", "codeberg", "npm", "pypi",
            "telegram", "discord", "matrix",
            "irc", "twitter", "mastodon", "reviewer", "person", "assignee", "contact", "messaged", "dm", "ping", "cc",
            "signed", "persona", "mantenedor",
            "identifiant", "kullanici");

    private static final Set<String> SURE = WordSet.of("handle", "username", "nick", "nickname", "login", "alias",
            "aka", "apodo", "pseudo", "benutzername",
            "nutzername", "spitzname", "ハンドル");

    private static final Set<String> LINKS = WordSet.of("is", "was", "ist", "lautet", "war", "est", "es", "e", "era",
            "name", "called");
    private static final Set<String> CODE = WordSet.of("function", "functions", "method", "variable", "field", "macro",
            "flag", "option", "struct", "class",
            "module", "constant", "parameter", "argument", "table", "column", "symbol", "call", "calls", "calling",
            "package", "library", "file", "command",
            "replaces", "funktion", "variable", "methode", "fonction", "funcion", "funcao", "syscall", "header",
            "symbols", "routine", "setting");

    private HandleCues() {}

    /** What stands after these is an account name even if it is made of ordinary words. */
    static boolean sure(String word) {
        return SURE.contains(word);
    }

    /** What may stand between such a word and the account name. */
    static boolean link(String word) {
        return LINKS.contains(word);
    }

    /** What stands after these is an identifier of a program. */
    static boolean code(String word) {
        return CODE.contains(word);
    }

    static boolean before(String word) {
        return BEFORE.contains(word);
    }
}
