package dev.chickadee.run;

class FakeRunStoreTest implements RunStoreContract {

    private final FakeRunStore store = new FakeRunStore();

    @Override
    public RunStore runs() {
        return store;
    }
}
