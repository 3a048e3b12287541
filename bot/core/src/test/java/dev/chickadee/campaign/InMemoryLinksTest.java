package dev.chickadee.campaign;

class InMemoryLinksTest implements LinkStoreContract {

    private final InMemoryLinks links = new InMemoryLinks();

    @Override
    public LinkStore links() {
        return links;
    }
}
