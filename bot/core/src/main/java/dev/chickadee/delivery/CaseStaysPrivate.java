package dev.chickadee.delivery;

import java.util.function.Supplier;

import dev.chickadee.chat.Visibility;

/** Keeps cards about a report out of channels that more than invited people read. */
final class CaseStaysPrivate implements MayStillGo {

    @Override
    public Answer ask(Delivery delivery, Supplier<Visibility> visibility) {
        boolean concerned = delivery.letter().subject() instanceof Subject.OfReport
                && delivery.letter().lane() instanceof Lane.InChannel;
        if (!concerned) {
            return new Answer.Go();
        }
        return switch (visibility.get()) {
            case PRIVATE -> new Answer.Go();
            case PUBLIC -> new Answer.Park("everybody in the place can read the responders' channel: make it private");
            case SHARED ->
                new Answer.Park("people outside the place can read the responders' channel: end the sharing");
            case GONE -> new Answer.Park("the responders' channel is gone, or the bot is not in it: invite the bot");
            case UNKNOWN -> new Answer.Later("the platform did not say who reads the responders' channel");
        };
    }
}
