package dev.chickadee.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every {@link PlaybookArchive} does. */
public interface PlaybookArchiveContract {

    /** An empty one. */
    PlaybookArchive archive();

    /** The playbook {@code archived} at a revision, with a title of its own, and the source that reads as it. */
    Reading.Good revision(int revision, String title);

    @Test
    default void a_kept_revision_is_found_again() {
        var first = revision(1, "First");
        assertThat(archive().keep(first)).isEqualTo(first.playbook());
        assertThat(archive().find(first.playbook().id(), 1)).contains(first.playbook());
    }

    @Test
    default void a_revision_that_nobody_kept_is_not_found() {
        var first = revision(1, "First");
        archive().keep(first);
        assertThat(archive().find(first.playbook().id(), 2)).isEmpty();
        assertThat(archive().find(new PlaybookId("other"), 1)).isEmpty();
    }

    @Test
    default void what_was_kept_once_stays_whatever_comes_later() {
        var first = revision(1, "First");
        archive().keep(first);
        assertThat(archive().keep(revision(1, "Changed"))).isEqualTo(first.playbook());
        assertThat(archive().find(first.playbook().id(), 1)).contains(first.playbook());
    }

    @Test
    default void revisions_are_kept_apart() {
        var first = revision(1, "First");
        var second = revision(2, "Second");
        archive().keep(first);
        archive().keep(second);
        assertThat(archive().find(first.playbook().id(), 1)).contains(first.playbook());
        assertThat(archive().find(first.playbook().id(), 2)).contains(second.playbook());
    }
}
