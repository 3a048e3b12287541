package dev.chickadee.community;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Proposals in memory, for tests of what stands on them. Runs the contract of the real store. Thread-safe. */
public final class InMemoryProposals implements ProposalStore {

    private final Map<String, Proposal> proposals = new HashMap<>();

    @Override
    public synchronized void put(Proposal proposal) {
        if (proposals.putIfAbsent(proposal.id(), proposal) != null) {
            throw new IllegalStateException("proposal is known");
        }
    }

    @Override
    public synchronized Optional<Proposal> find(String id) {
        return Optional.ofNullable(proposals.get(id));
    }

    @Override
    public synchronized boolean remove(String id) {
        return proposals.remove(id) != null;
    }

    @Override
    public synchronized int forgetBefore(Instant moment) {
        int were = proposals.size();
        proposals.values().removeIf(proposal -> proposal.at().isBefore(moment));
        return were - proposals.size();
    }
}
