package dev.chickadee.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import dev.chickadee.chat.Person;
import dev.chickadee.community.Account;
import dev.chickadee.community.Member;
import dev.chickadee.indicator.Folding;

/**
 * Whether a report names, or may name, a Member: a declared account, a chat account, the full name or a part of it
 * stands in the reporter's words, in whatever disguise {@link Folding} takes off. A part counts from three letters on,
 * from two where words have no spaces between them. Rather too often than too rarely: the price of a mistake is a
 * direct message in the place of a card in the channel.
 */
final class Named {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_UNSPACED = 2;

    private final String said;
    private final List<String> words;

    private Named(String said) {
        this.said = said;
        this.words = words(said);
    }

    /** Reads a reporter's words once, for asking about several Members. */
    static Named in(String said) {
        return new Named(Folding.fold(said));
    }

    boolean mayName(Member member) {
        return words(Folding.fold(member.name())).stream().anyMatch(this::standsAlone)
                || member.accounts().stream().map(Account::value).anyMatch(this::stands)
                || member.persons().stream().map(Person::userId).anyMatch(this::stands);
    }

    /** A part of a name; in scripts that put no space between words it may stand inside a longer run. */
    private boolean standsAlone(String word) {
        boolean unspaced = word.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_LETTER);
        return unspaced
                ? word.length() >= SHORTEST_UNSPACED && said.contains(word)
                : word.length() >= SHORTEST && words.contains(word);
    }

    private boolean stands(String account) {
        var parts = words(Folding.fold(account));
        return !parts.isEmpty() && Collections.indexOfSubList(words, parts) >= 0;
    }

    /** The runs of letters and digits. */
    private static List<String> words(String folded) {
        var plain = new StringBuilder();
        folded.codePoints().map(c -> Character.isLetterOrDigit(c) ? c : ' ').forEach(plain::appendCodePoint);
        return Arrays.stream(plain.toString().split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
