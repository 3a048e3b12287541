package dev.chickadee.campaign;

class InMemoryMatchStoreTest implements MatchStoreContract {

    private final InMemoryMatchStore store = new InMemoryMatchStore();

    @Override
    public MatchStore matches() {
        return store;
    }
}
