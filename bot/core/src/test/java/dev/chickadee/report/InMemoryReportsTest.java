package dev.chickadee.report;

import dev.chickadee.base.DirectTransactor;
import dev.chickadee.base.Transactor;
import dev.chickadee.community.CommunityId;

class InMemoryReportsTest implements ReportStoreContract {

    private final InMemoryReports store = new InMemoryReports();
    private final DirectTransactor transactor = new DirectTransactor(store);

    @Override
    public ReportStore store() {
        return store;
    }

    @Override
    public Transactor transactor() {
        return transactor;
    }

    @Override
    public void addCommunity(CommunityId community) {
        // Reports in memory need no community to belong to.
    }
}
