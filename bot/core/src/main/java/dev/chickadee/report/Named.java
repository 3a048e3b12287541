package dev.chickadee.report;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import dev.chickadee.chat.Person;
import dev.chickadee.community.Account;
import dev.chickadee.community.Member;

/**
 * Whether a report names, or may name, a Member: a declared account, a chat account, the full name or a part of it
 * of three letters or more stands in the reporter's words. Rather too often than too rarely: the price of a mistake
 * is a direct message in the place of a card in the channel.
 */
final class Named {

    private static final int SHORTEST = 3;

    private final List<String> words;

    private Named(List<String> words) {
        this.words = words;
    }

    /** Reads a reporter's words once, for asking about several Members. */
    static Named in(String said) {
        return new Named(words(said));
    }

    boolean mayName(Member member) {
        boolean byName = words(member.name()).stream().filter(word -> word.length() >= SHORTEST)
                .anyMatch(words::contains);
        return byName || member.accounts().stream().map(Account::value).anyMatch(this::stands)
                || member.persons().stream().map(Person::userId).anyMatch(this::stands);
    }

    private boolean stands(String account) {
        var parts = words(account);
        return !parts.isEmpty() && Collections.indexOfSubList(words, parts) >= 0;
    }

    /** Lower-case runs of letters and digits, without accents, invisible and full-width forms (Unicode TR 15, NFKD). */
    private static List<String> words(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().filter(Named::counts)
                .map(c -> Character.isLetterOrDigit(c) ? c : ' ').forEach(plain::appendCodePoint);
        return Arrays.stream(plain.toString().toLowerCase(Locale.ROOT).split(" ")).filter(w -> !w.isEmpty()).toList();
    }

    private static boolean counts(int c) {
        int type = Character.getType(c);
        return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
    }
}
