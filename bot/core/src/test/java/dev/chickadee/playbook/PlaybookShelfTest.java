package dev.chickadee.playbook;

import static dev.chickadee.playbook.SomePlaybooks.playbook;
import static dev.chickadee.playbook.SomePlaybooks.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class PlaybookShelfTest {

    private static final PlaybookId A = new PlaybookId("a");
    private static final PlaybookId B = new PlaybookId("b");

    private final FakePlaybookArchive archive = new FakePlaybookArchive();
    private final PlaybookShelf shelf = new PlaybookShelf(archive);

    @Test
    void it_offers_what_the_folder_holds_by_id() {
        assertThat(shelf.put(List.of(good("b", 1, "x"), good("a", 1, "x")))).isEmpty();
        assertThat(shelf.all()).extracting(Playbook::id).containsExactly(A, B);
        assertThat(shelf.current(new PlaybookId("c"))).isEmpty();
    }

    @Test
    void a_broken_file_never_takes_a_good_playbooks_place() {
        shelf.put(List.of(good("a", 1, "x"), good("b", 1, "x")));
        var faults = shelf.put(List.of(broken("a"), good("b", 2, "y")));
        assertThat(faults).extracting(Fault::toString).containsExactly("a.yaml:3:7: title: nothing (expected: text)");
        assertThat(shelf.current(A)).map(Playbook::revision).contains(1);
        assertThat(shelf.current(B)).map(Playbook::revision).contains(2);
    }

    @Test
    void a_file_that_was_never_good_is_not_offered() {
        assertThat(shelf.put(List.of(broken("a"), broken("no name")))).hasSize(2);
        assertThat(shelf.all()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_read_takes_nothing_away() {
        shelf.put(List.of(good("a", 1, "x"), good("b", 1, "x")));
        assertThat(shelf.put(List.of(broken("")))).hasSize(1);
        assertThat(shelf.all()).hasSize(2);
    }

    @Test
    void a_playbook_whose_file_is_gone_is_no_longer_offered_but_still_followed() {
        shelf.put(List.of(good("a", 1, "x")));
        shelf.begin(A);
        shelf.put(List.of());
        assertThat(shelf.current(A)).isEmpty();
        assertThat(shelf.begin(A)).isEmpty();
        assertThat(shelf.kept(A, 1)).map(Playbook::revision).contains(1);
    }

    @Test
    void whoever_began_ends_on_the_revision_they_began_with() {
        shelf.put(List.of(good("a", 1, "x")));
        var begun = shelf.begin(A).orElseThrow();
        shelf.put(List.of(good("a", 2, "y")));
        assertThat(shelf.kept(A, 1)).contains(begun);
        assertThat(shelf.current(A)).map(Playbook::revision).contains(2);
        assertThat(new PlaybookShelf(archive).kept(A, 1)).as("after a restart").contains(begun);
    }

    @Test
    void a_revision_that_somebody_follows_cannot_change_its_words() {
        shelf.put(List.of(good("a", 1, "x")));
        shelf.begin(A);
        var faults = shelf.put(List.of(good("a", 1, "changed")));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.says()).contains("revision: 1").contains("expected: a higher one, such as 2");
        });
        assertThat(shelf.current(A)).map(was -> was.steps().getFirst().id().value()).contains("x");
        var restarted = new PlaybookShelf(archive);
        assertThat(restarted.put(List.of(good("a", 1, "changed")))).hasSize(1);
        assertThat(restarted.current(A)).as("after a restart").isEqualTo(shelf.current(A));
        assertThat(restarted.begin(A)).isEqualTo(shelf.current(A));
    }

    @Test
    void a_revision_that_nobody_began_may_still_change() {
        shelf.put(List.of(good("a", 1, "x")));
        assertThat(shelf.put(List.of(good("a", 1, "changed")))).isEmpty();
        assertThat(shelf.current(A)).map(is -> is.steps().getFirst().id().value()).contains("changed");
    }

    private static Reading good(String id, int revision, String step) {
        return new Reading.Good(playbook(id, revision, step(step, null, null, false)),
                "format: 1\nid: " + id + "\nrevision: " + revision + "\n");
    }

    private static Reading broken(String id) {
        return new Reading.Faulty(id, List.of(new Fault(id + ".yaml", 3, 7, "title: nothing (expected: text)")));
    }
}
