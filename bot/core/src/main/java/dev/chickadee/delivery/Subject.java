package dev.chickadee.delivery;

import dev.chickadee.base.Ids;

/** What a card is about. Delivery knows the ids and nothing behind them. */
public sealed interface Subject {

    /** A report: its cards are sealed under the report's key, so that erasing the report makes them unreadable. */
    record OfReport(String reportId) implements Subject {
        public OfReport {
            Ids.check("reportId", reportId);
        }
    }

    /** A revision of an alert (1 or more): shared, kept as it is. All revisions of an alert have one copy in a lane. */
    record OfAlert(String alertId, int revision) implements Subject {
        public OfAlert {
            Ids.check("alertId", alertId);
            if (revision < 1) {
                throw new IllegalArgumentException("revision: " + revision + " (expected: 1 or more)");
            }
        }
    }

    /** What others answered to an alert, as its origin is shown it. */
    record OfAnswers(String alertId) implements Subject {
        public OfAnswers {
            Ids.check("alertId", alertId);
        }
    }

    /** The same for everything that shares one copy in a lane. */
    default String copyKey() {
        return switch (this) {
            case OfReport(var id) -> "report:" + id;
            case OfAlert(var id, _) -> "alert:" + id;
            case OfAnswers(var id) -> "answers:" + id;
        };
    }
}
