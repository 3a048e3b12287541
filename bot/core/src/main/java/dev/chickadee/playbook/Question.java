package dev.chickadee.playbook;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.LocalText;

/** What a step asks. Only a question with fixed answers can decide which steps come later. */
public sealed interface Question {

    /** The question itself, 1-1500 characters in each language. */
    LocalText text();

    /** The answers that are offered, in their order; empty if the answer is typed. */
    List<Offered> offered();

    /** Answered with yes or no; the store keeps {@code yes} or {@code no}. */
    record YesNo(LocalText text) implements Question {

        /** The answer that is kept for yes. */
        public static final String YES = "yes";
        /** The answer that is kept for no. */
        public static final String NO = "no";

        public YesNo {
            Limits.checkText("question", text, Limits.TEXT);
        }

        @Override
        public List<Offered> offered() {
            return List.of(new Offered(YES, null), new Offered(NO, null));
        }
    }

    /** Answered by choosing one of 2-10. */
    record Choice(LocalText text, List<Offered> offered) implements Question {

        public Choice {
            Limits.checkText("question", text, Limits.TEXT);
            Limits.checkCount("offered", offered, 2, Limits.OFFERED);
            offered = List.copyOf(offered);
            if (offered.stream().map(Offered::value).distinct().count() != offered.size()) {
                throw new IllegalArgumentException("offered: an answer stands twice (expected: different ids)");
            }
        }
    }

    /** Answered by typing at most {@code most} characters (1-500). What is typed is confided. */
    record Typed(LocalText text, int most) implements Question {

        public Typed {
            Limits.checkText("question", text, Limits.TEXT);
            Limits.checkRange("most", most, 1, Limits.ANSWER);
        }

        @Override
        public List<Offered> offered() {
            return List.of();
        }
    }

    /** One answer of a fixed set; {@code label} null = the reader's own word for yes or no. */
    record Offered(String value, @Nullable LocalText label) {

        public Offered {
            Limits.checkName("answer", value);
            if (label != null) {
                Limits.checkText("label", label, Limits.TITLE);
            }
        }
    }

    /** Whether {@code value} is one of the offered answers. */
    default boolean offers(String value) {
        return offered().stream().anyMatch(one -> one.value().equals(value));
    }
}
