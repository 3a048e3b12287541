package dev.chickadee.playbook;

import static dev.chickadee.playbook.SomePlaybooks.words;

import java.util.List;

class FakePlaybookArchiveTest implements PlaybookArchiveContract {

    private final FakePlaybookArchive archive = new FakePlaybookArchive();

    @Override
    public PlaybookArchive archive() {
        return archive;
    }

    @Override
    public Reading.Good revision(int revision, String title) {
        var simple = SomePlaybooks.simple();
        return new Reading.Good(new Playbook(new PlaybookId("archived"), revision, words(title), simple.purpose(),
                simple.audience(), 5, new MapsTo(List.of(), List.of(), List.of()), simple.steps()), title);
    }
}
