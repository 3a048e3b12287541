package dev.chickadee.delivery;

import java.util.List;

/**
 * What one round of the {@link Dispatcher} did, in the order in which attempts ended.
 *
 * @param again   attempts that will be repeated
 * @param repeats of those sent, how many said that they may be a repeat
 */
public record Round(int sent, int again, int parked, int withdrawn, int repeats, List<Step> steps) {

    public Round {
        steps = List.copyOf(steps);
    }

    static Round of(List<Step> steps) {
        int sent = 0;
        int again = 0;
        int parked = 0;
        int withdrawn = 0;
        for (var step : steps) {
            switch (step.state()) {
                case DeliveryState.Sent _ -> sent++;
                case DeliveryState.Waiting _,DeliveryState.Sending _ -> again++;
                case DeliveryState.Parked _ -> parked++;
                case DeliveryState.Withdrawn _ -> withdrawn++;
            }
        }
        int repeats = (int) steps.stream().filter(s -> s.repeat() && s.state() instanceof DeliveryState.Sent).count();
        return new Round(sent, again, parked, withdrawn, repeats, steps);
    }

    /** Whether there was nothing to do. */
    public boolean idle() {
        return steps.isEmpty();
    }
}
