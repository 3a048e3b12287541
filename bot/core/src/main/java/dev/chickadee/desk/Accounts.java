package dev.chickadee.desk;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.community.Account;
import dev.chickadee.community.Community;
import dev.chickadee.community.Invitation;
import dev.chickadee.community.Member;
import dev.chickadee.community.Role;

/**
 * {@code /chickadee accounts} and {@code /chickadee link}: which accounts are the same human's. Accounts are only ever
 * added: whoever could take one back could read a report that names them.
 */
final class Accounts {

    private static final Duration LINK = Duration.ofMinutes(15);

    private final Office office;

    Accounts(Office office) {
        this.office = office;
    }

    /** Each word is {@code kind:value}, the kinds being chat, code and mail. */
    Reply declare(Visit visit, List<String> typed) {
        var member = visit.member();
        if (member == null) {
            return Replies.notAllowed(visit.words(), "who.member");
        }
        var accounts = new HashSet<>(member.accounts());
        for (var word : typed) {
            var account = read(word);
            if (account.isEmpty()) {
                return Replies.say(visit.words(), Part.Tone.WARNING, "accounts.how");
            }
            accounts.add(account.get());
        }
        if (!typed.isEmpty()) {
            office.communities().put(member.declaring(accounts));
        }
        var list = accounts.stream().map(Account::value).sorted().collect(Collectors.joining(", "));
        return list.isEmpty()
                ? Replies.say(visit.words(), Part.Tone.INFO, "accounts.none")
                : Replies.say(visit.words(), Part.Tone.GOOD, "accounts.are", list);
    }

    private static Optional<Account> read(String word) {
        int colon = word.indexOf(':');
        if (colon < 1 || colon == word.length() - 1 || word.length() > 200) {
            return Optional.empty();
        }
        var value = word.substring(colon + 1);
        var tidy = value.startsWith("@") && value.length() > 1 ? value.substring(1) : value;
        return switch (word.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "chat" -> Optional.of(new Account(Account.Kind.CHAT, tidy));
            case "code" -> Optional.of(new Account(Account.Kind.CODE_HOST, tidy));
            case "mail" -> Optional.of(new Account(Account.Kind.MAIL, tidy));
            default -> Optional.empty();
        };
    }

    /** Without a code: gives one to enter from the other account. With one: ties this account. */
    Reply link(Visit visit, String code) {
        return code.isEmpty() ? give(visit) : enter(visit, code.strip().toUpperCase(Locale.ROOT));
    }

    private Reply give(Visit visit) {
        var member = visit.member();
        if (member == null) {
            return Replies.notAllowed(visit.words(), "who.member");
        }
        var code = Invitation.newCode();
        office.communities().put(new Invitation(Invitation.Kind.LINK, member.community(), member.id(),
                office.clock().instant().plus(LINK)), code);
        return Replies.say(visit.words(), Part.Tone.INFO, "link.code", code, (int) LINK.toMinutes());
    }

    private Reply enter(Visit visit, String code) {
        var invitation = office.communities().take(code, office.clock().instant());
        if (invitation.isEmpty()) {
            return Replies.say(visit.words(), Part.Tone.WARNING, "link.unknown");
        }
        return switch (invitation.get().kind()) {
            case LINK -> tie(visit, invitation.get());
            case BACKUP -> backUp(visit, invitation.get());
        };
    }

    private Reply tie(Visit visit, Invitation invitation) {
        var member = office.communities().member(invitation.member());
        boolean taken = office.communities().member(invitation.community(), visit.by())
                .filter(other -> !other.id().equals(invitation.member())).isPresent();
        if (member.isEmpty() || taken) {
            return Replies.say(visit.words(), Part.Tone.WARNING, "link.taken");
        }
        var persons = new HashSet<>(member.get().persons());
        persons.add(visit.by());
        office.communities().put(with(member.get(), persons));
        return Replies.say(visit.words(), Part.Tone.GOOD, "link.tied");
    }

    private static Member with(Member member, Set<dev.chickadee.chat.Person> persons) {
        return new Member(member.id(), member.community(), member.name(), persons, member.roles(), member.accounts(),
                member.awayUntil());
    }

    private Reply backUp(Visit visit, Invitation invitation) {
        var community = office.communities().find(invitation.community());
        boolean inside = community.flatMap(found -> found.place(visit.by().place())).isPresent()
                || office.communities().member(invitation.community(), visit.by()).filter(m -> !m.roles().isEmpty())
                        .isPresent();
        if (community.isEmpty() || inside) {
            return Replies.say(visit.words(), Part.Tone.WARNING, "link.inside");
        }
        var already = office.communities().member(invitation.community(), visit.by());
        var backup = already.orElseGet(() -> new Member(invitation.member(), invitation.community(),
                ReportForms.within(visit.origin().name(), 80, "…"), Set.of(visit.by()), Set.<Role>of(), Set.of(),
                null));
        office.communities().put(backup);
        office.communities().put(SetupCards.withBackup(community.get(), backup.id()));
        return Replies.say(visit.words(), Part.Tone.GOOD, "link.backup", community.map(Community::name).orElse(""));
    }
}
