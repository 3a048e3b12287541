package dev.chickadee.campaign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.chickadee.campaign.MatchStore.Holding;
import dev.chickadee.indicator.Blind;
import dev.chickadee.indicator.Blinder;
import dev.chickadee.indicator.Form;
import dev.chickadee.indicator.FormKind;
import dev.chickadee.indicator.PersonNames;

/** Finds earlier reports whose actors have something in common with a new one's, and how much that is worth. */
final class Identities {

    /** A domain that so many more reports hold than the page on it is a host of many people's pages. */
    private static final int OTHER_PAGES = 4;

    private final MatchStore store;
    private final Blinder blinder;

    Identities(MatchStore store, Blinder blinder) {
        this.store = store;
        this.blinder = blinder;
    }

    /** For each earlier report but {@code key} that shares a form, what it shares. */
    Map<String, IdentityLikeness> find(Traced fresh, String key) {
        List<Holding> holdings = store.holders(fresh.forms().keySet()).stream().filter(h -> !h.report().equals(key))
                .toList();
        Set<Form> common = common(holdings, fresh);
        Map<String, IdentityLikeness> found = new LinkedHashMap<>();
        for (Holding holding : holdings) {
            Form form = form(holding, fresh);
            found.computeIfAbsent(holding.report(), r -> new IdentityLikeness())
                    .add(common.contains(form) ? form.ofCommonRoot() : form);
        }
        return found;
    }

    private Set<Form> common(List<Holding> holdings, Traced fresh) {
        Map<Form, Integer> held = new HashMap<>();
        Map<Form, List<Blind>> roots = new HashMap<>();
        for (Holding holding : holdings) {
            Form form = form(holding, fresh);
            held.merge(form, 1, Integer::sum);
            roots.computeIfAbsent(form, this::roots);
        }
        Map<Blind, Integer> counts = store.counts(roots.values().stream().flatMap(List::stream).toList());
        Set<Form> common = new HashSet<>();
        roots.forEach((form, blinds) -> {
            int enough = form.kind() == FormKind.LINK ? held.getOrDefault(form, 0) + OTHER_PAGES : 1;
            if (blinds.stream().anyMatch(root -> counts.getOrDefault(root, 0) >= enough)) {
                common.add(form);
            }
        });
        return common;
    }

    /**
     * What shows, if earlier reports hold it, that a form is common: a name that somebody signed with (shared sooner
     * than a made-up word), or the domain of a link.
     */
    private List<Blind> roots(Form form) {
        return switch (form.kind()) {
            case NAME, STEM -> PersonNames.parts(form.root()).stream()
                    .map(part -> blinder.blind(FormKind.PERSON_NAME, part)).toList();
            case LINK -> List.of(blinder.blind(FormKind.DOMAIN, form.root()));
            case HANDLE, HANDLE_FOLDED, ADDRESS, ACCOUNT_NUMBER, DOMAIN, KEY, PERSON_NAME, WORD, SHINGLE, BAND ->
                List.of();
        };
    }

    private static Form form(Holding holding, Traced fresh) {
        return Objects.requireNonNull(fresh.forms().get(holding.value()));
    }
}
