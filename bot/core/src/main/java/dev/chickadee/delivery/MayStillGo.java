package dev.chickadee.delivery;

import java.util.List;
import java.util.function.Supplier;

import dev.chickadee.chat.Visibility;

/**
 * Asked just before each send whether the card may still go: much can change while a delivery waits.
 * Blocks on the database. If it throws, the card does not go and is tried later.
 */
public interface MayStillGo {

    /** @param visibility asks the platform who reads the lane now (at most 10 s); a direct message is PRIVATE */
    Answer ask(Delivery delivery, Supplier<Visibility> visibility);

    /** The reasons hold nothing confided. */
    sealed interface Answer {
        record Go() implements Answer {}

        /** Nobody can tell now; it counts as an attempt. */
        record Later(String why) implements Answer {}

        /** Not until a person does something. */
        record Park(String why) implements Answer {}

        /** No longer wanted. */
        record Withdraw(String why) implements Answer {}
    }

    /** Every one of them must say Go; the first that does not decides. */
    static MayStillGo all(List<MayStillGo> asked) {
        return (delivery, visibility) -> asked.stream().map(one -> one.ask(delivery, visibility))
                .filter(answer -> !(answer instanceof Answer.Go)).findFirst().orElseGet(Answer.Go::new);
    }
}
