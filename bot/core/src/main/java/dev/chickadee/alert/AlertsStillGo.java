package dev.chickadee.alert;

import java.util.function.Supplier;

import dev.chickadee.chat.Visibility;
import dev.chickadee.clearance.Ruling;
import dev.chickadee.delivery.Delivery;
import dev.chickadee.delivery.DeliveryKind;
import dev.chickadee.delivery.Lane;
import dev.chickadee.delivery.MayStillGo;
import dev.chickadee.delivery.Subject;

/**
 * Asks of each alert, just before it is sent, what was asked when it was published: is it still true, does the channel
 * still want it, may it still have it, and now also who reads it. A tombstone always goes: it says nothing.
 */
public final class AlertsStillGo implements MayStillGo {

    private final AlertStore store;
    private final Audience audience;

    public AlertsStillGo(AlertStore store, Audience audience) {
        this.store = store;
        this.audience = audience;
    }

    @Override
    public Answer ask(Delivery delivery, Supplier<Visibility> visibility) {
        return switch (delivery.letter().subject()) {
            case Subject.OfAlert(var id, var n) when delivery.letter().kind() != DeliveryKind.TOMBSTONE ->
                ask(new AlertId(id), n, delivery.letter().lane(), visibility);
            case Subject.OfAlert _,Subject.OfAnswers _,Subject.OfReport _ -> new Answer.Go();
            case null -> new Answer.Go();
        };
    }

    private Answer ask(AlertId id, int n, Lane lane, Supplier<Visibility> visibility) {
        var alert = store.find(id);
        var holds = store.published(id);
        if (alert.isEmpty() || holds.isEmpty()) {
            return new Answer.Withdraw("the alert is gone");
        }
        if (alert.get().state() != AlertState.OPEN || alert.get().drill()) {
            return new Answer.Withdraw("the alert was taken back meanwhile");
        }
        if (holds.get().n() != n) {
            return new Answer.Withdraw("a newer revision took its place");
        }
        return switch (lane) {
            case Lane.InChannel(var channel) -> {
                var readers = visibility.get();
                yield audience.ruling(channel, holds.get().content(), readers).map(ruling -> answer(ruling, readers))
                        .orElseGet(() -> new Answer.Withdraw("no longer subscribed"));
            }
            case Lane.ToPerson _ -> new Answer.Withdraw("alerts go to channels only");
        };
    }

    private static Answer answer(Ruling ruling, Visibility readers) {
        return switch (ruling) {
            case Ruling.MayGo() -> new Answer.Go();
            case Ruling.MayNot(var why) -> switch (why) {
                case RED_GOES_TO_NO_CHANNEL -> new Answer.Withdraw("TLP:RED goes to no channel");
                case NOT_ADMITTED -> new Answer.Park("the community is not admitted to the network: ask a steward");
                case ABOVE_GRANT -> new Answer.Park("above what stewards granted the community");
                case ABOVE_SUBSCRIPTION -> new Answer.Park("above what the channel's subscription wants");
                case CHANNEL_IS_OPEN -> readers == Visibility.UNKNOWN
                        ? new Answer.Later("the platform did not say who reads the channel")
                        : new Answer.Park("others can read the channel: make it private");
                case CHANNEL_GONE -> new Answer.Park("the channel is gone, or the bot is not in it: invite the bot");
            };
        };
    }
}
