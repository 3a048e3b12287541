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

    private HandleCues() {}

    static boolean before(String word) {
        return BEFORE.contains(word);
    }
}
