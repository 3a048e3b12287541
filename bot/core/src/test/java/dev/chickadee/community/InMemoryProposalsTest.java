package dev.chickadee.community;

class InMemoryProposalsTest implements ProposalStoreContract {

    private final InMemoryProposals proposals = new InMemoryProposals();

    @Override
    public ProposalStore proposals() {
        return proposals;
    }
}
