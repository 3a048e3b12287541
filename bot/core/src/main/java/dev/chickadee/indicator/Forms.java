package dev.chickadee.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Derives from each indicator the forms under which one actor's other identities may be found: without tags and dots,
 * at another provider, with look-alike letters or digits for letters, other digits at the end, other separators.
 */
public final class Forms {

    /** A name whose digits are kept, when it tells nothing about a person's real name. */
    private static final double ODD_NAME = 0.85;
    private static final double WEAK = 0.3;
    /** What a real name is worth when its digits differ. */
    static final double NAMESAKE_STEM = 0.25;
    /** What a page is worth on a host where many people keep theirs. */
    static final double SHARED_PAGE = 0.25;

    private Forms() {}

    /**
     * All forms of {@code indicators}, the strongest of equal ones. {@code names} are the real names in the same
     * report: a handle made of them identifies less, because people share names.
     */
    public static List<Form> of(Collection<Indicator> indicators, PersonNames names) {
        Map<String, Form> best = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            for (Form form : of(indicator, names)) {
                best.merge(form.kind().label() + ' ' + form.value(), form,
                        (a, b) -> a.strength() >= b.strength() ? a : b);
            }
        }
        return List.copyOf(best.values());
    }

    private static List<Form> of(Indicator indicator, PersonNames names) {
        List<Form> forms = new ArrayList<>();
        switch (indicator.kind()) {
            case HANDLE -> handle(indicator.value(), names, forms);
            case EMAIL -> mail(Address.read(indicator.value()), names, forms);
            case DOMAIN -> domain(indicator.value(), forms);
            case URL -> link(WebLink.read(indicator.value()), forms);
            case KEY -> forms.add(new Form(FormKind.KEY, indicator.value(), 0.97));
        }
        return forms;
    }

    private static void handle(String handle, PersonNames names, List<Form> forms) {
        String folded = Folding.fold(handle);
        String tight = Shapes.tight(folded);
        if (tight.length() < 3 || Commonplace.isRole(tight)) {
            return;
        }
        boolean common = tight.length() < 4 || Commonplace.isGivenName(tight);
        forms.add(new Form(FormKind.HANDLE, handle, common ? WEAK : 0.95));
        forms.add(new Form(FormKind.HANDLE_FOLDED, folded, common ? WEAK : 0.93));
        name(tight, names, forms);
    }

    private static void mail(@Nullable Address address, PersonNames names, List<Form> forms) {
        if (address == null) {
            return;
        }
        String number = address.accountNumber();
        if (number != null) {
            forms.add(new Form(FormKind.ACCOUNT_NUMBER, number, 0.95));
        }
        if (address.isNoReply()) {
            handle(address.mailbox(), names, forms);
            return;
        }
        String tight = Shapes.tight(Folding.fold(address.mailbox()));
        boolean role = Commonplace.isRole(tight);
        forms.add(new Form(FormKind.ADDRESS, address.canonical(), role ? WEAK : 0.97));
        domain(Domains.registered(address.domain()), forms);
        if (!role && tight.length() >= 3) {
            name(tight, names, forms);
        }
    }

    /** Forms that handles and mailbox names share, so that a handle is found again as a mailbox. */
    private static void name(String tight, PersonNames names, List<Form> forms) {
        String letters = tight.substring(0, tight.length() - Shapes.digitsAtEnd(tight));
        List<Form> all = new ArrayList<>();
        all.add(new Form(FormKind.NAME, tight, tight.length() >= 7 ? ODD_NAME : WEAK, letters));
        for (String stem : Shapes.stems(tight)) {
            if (stem.length() >= 5 && !Commonplace.isRole(stem)) {
                all.add(new Form(FormKind.STEM, stem, oddStem(stem.length()), letters));
            }
        }
        boolean real = names.explain(letters);
        all.forEach(form -> forms.add(real ? form.ofCommonRoot() : form));
    }

    /** Short made-up names meet by chance; every letter makes that less likely. */
    private static double oddStem(int length) {
        return length >= 11 ? 0.8 : length >= 9 ? 0.6 : length == 8 ? 0.5 : WEAK;
    }

    /** What a real name with so many digits is worth: people share names, but seldom numbers. */
    static double namesake(int digits) {
        return digits >= 3 ? 0.75 : digits == 2 ? 0.6 : digits == 1 ? 0.5 : WEAK;
    }

    private static void domain(String domain, List<Form> forms) {
        String registered = Domains.registered(domain);
        if (Commonplace.isMailProvider(domain) || Commonplace.isMailProvider(registered)
                || Commonplace.isSharedHost(domain, registered)) {
            return;
        }
        forms.add(
                new Form(FormKind.DOMAIN, Folding.fold(registered), Commonplace.hasCheapEnding(domain) ? 0.72 : 0.35));
    }

    private static void link(@Nullable WebLink link, List<Form> forms) {
        if (link == null) {
            return;
        }
        String registered = Domains.registered(link.domain());
        boolean deep = link.path().length() > 1 || !link.query().isEmpty();
        boolean cheap = Commonplace.hasCheapEnding(link.domain());
        double strength = Commonplace.isSharedHost(link.domain(), registered)
                ? 0.25
                : cheap ? 0.92 : deep ? 0.8 : 0.35;
        forms.add(new Form(FormKind.LINK, link.canonical(), strength, Folding.fold(registered)));
        domain(link.domain(), forms);
    }
}
