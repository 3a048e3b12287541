package dev.chickadee.chat;

import java.util.Map;

/** What a platform is told within its deadline (3 s), decided in memory before any work is done. */
public sealed interface FirstAnswer {

    /** Open this form; nothing else will follow for this interaction. */
    record OpenForm(Form form) implements FirstAnswer {}

    /** Keep the form open with what was typed, and show these words at these fields (field name to words). Nothing was stored. */
    record Refuse(Map<String, String> faults) implements FirstAnswer {
        public Refuse {
            faults = Map.copyOf(faults);
        }
    }

    /** Acknowledge privately, then call {@link Desk#handle}. A submitted form is acknowledged only after {@code handle} returned. */
    record Work() implements FirstAnswer {}
}
