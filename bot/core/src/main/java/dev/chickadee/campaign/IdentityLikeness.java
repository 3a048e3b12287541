package dev.chickadee.campaign;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.chickadee.indicator.Form;

/** What two reports' actors have in common, told by the forms that both hold: for each reason the strongest. */
final class IdentityLikeness {

    private final Map<LinkReason, Double> best = new EnumMap<>(LinkReason.class);

    /** Takes a form in that both reports hold. */
    void add(Form form) {
        LinkReason why = reason(form);
        if (why != null) {
            best.merge(why, form.strength(), Math::max);
        }
    }

    Map<LinkReason, Double> reasons() {
        return best;
    }

    /** Reasons of one family are one piece of evidence; different families add up. */
    double score() {
        double name = 0;
        double place = 0;
        double rest = 0;
        for (Map.Entry<LinkReason, Double> entry : best.entrySet()) {
            double strength = entry.getValue();
            switch (entry.getKey()) {
                case SAME_HANDLE, LOOKALIKE_HANDLE, DERIVED_HANDLE, SAME_MAILBOX_NAME, SAME_ADDRESS ->
                    name = Math.max(name, strength);
                case SAME_DOMAIN, SAME_LINK -> place = Math.max(place, strength);
                case SAME_ACCOUNT_NUMBER, SAME_KEY, NEAR_DUPLICATE_TEXT, SAME_DETAILS ->
                    rest = Math.max(rest, strength);
            }
        }
        return 1 - (1 - name) * (1 - place) * (1 - rest);
    }

    private static @Nullable LinkReason reason(Form form) {
        return switch (form.kind()) {
            case HANDLE -> LinkReason.SAME_HANDLE;
            case HANDLE_FOLDED -> LinkReason.LOOKALIKE_HANDLE;
            case NAME -> LinkReason.SAME_MAILBOX_NAME;
            case STEM -> LinkReason.DERIVED_HANDLE;
            case ADDRESS -> LinkReason.SAME_ADDRESS;
            case ACCOUNT_NUMBER -> LinkReason.SAME_ACCOUNT_NUMBER;
            case DOMAIN -> LinkReason.SAME_DOMAIN;
            case LINK -> LinkReason.SAME_LINK;
            case KEY -> LinkReason.SAME_KEY;
            case PERSON_NAME, WORD, SHINGLE, BAND -> null;
        };
    }
}
