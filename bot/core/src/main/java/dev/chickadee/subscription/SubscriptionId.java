package dev.chickadee.subscription;

import dev.chickadee.base.Ids;

/** One wish to hear about alerts. */
public record SubscriptionId(String value) {

    public SubscriptionId {
        Ids.check("subscriptionId", value);
    }

    public static SubscriptionId random() {
        return new SubscriptionId(Ids.random());
    }
}
