package dev.chickadee.subscription;

class InMemorySubscriptionsTest implements SubscriptionStoreContract, GrantStoreContract {

    private final InMemorySubscriptions subscriptions = new InMemorySubscriptions();
    private final InMemoryGrants grants = new InMemoryGrants();

    @Override
    public SubscriptionStore subscriptions() {
        return subscriptions;
    }

    @Override
    public GrantStore grants() {
        return grants;
    }
}
