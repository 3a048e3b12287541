package dev.chickadee.community;

import dev.chickadee.base.DirectTransactor;
import dev.chickadee.base.Transactor;

class InMemoryCommunitiesTest implements CommunityStoreContract {

    private final InMemoryCommunities store = new InMemoryCommunities();
    private final DirectTransactor transactor = new DirectTransactor(store);

    @Override
    public CommunityStore store() {
        return store;
    }

    @Override
    public Transactor transactor() {
        return transactor;
    }
}
