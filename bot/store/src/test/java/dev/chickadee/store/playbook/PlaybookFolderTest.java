package dev.chickadee.store.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.chickadee.playbook.FakePlaybookArchive;
import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.playbook.PlaybookShelf;
import dev.chickadee.playbook.Reading;

class PlaybookFolderTest {

    @TempDir
    private Path files;

    @Test
    void it_reads_every_playbook_and_nothing_else() throws IOException {
        write("good", Texting.GOOD);
        write("bad", "id: worse\n");
        Files.writeString(files.resolve("notes.txt"), "no playbook");
        Files.writeString(files.resolve("patterns.yaml"), "version: 1");
        Files.createDirectory(files.resolve("folder.yaml"));
        assertThat(new PlaybookFolder(files).read()).hasExactlyElementsOfTypes(Reading.Faulty.class,
                Reading.Good.class);
    }

    @Test
    void it_reads_again_only_if_something_changed() throws IOException {
        write("good", Texting.GOOD);
        var folder = new PlaybookFolder(files);
        assertThat(folder.read()).hasSize(1);
        assertThat(folder.readIfChanged()).isEmpty();
        write("good", Texting.GOOD.replace("revision: 3", "revision: 40"));
        assertThat(folder.readIfChanged()).isPresent();
        assertThat(folder.readIfChanged()).isEmpty();
        Files.delete(files.resolve("good.yaml"));
        assertThat(folder.readIfChanged()).hasValueSatisfying(readings -> assertThat(readings).isEmpty());
    }

    @Test
    void a_missing_folder_is_told() {
        assertThat(new PlaybookFolder(files.resolve("nowhere")).read()).singleElement()
                .isInstanceOfSatisfying(Reading.Faulty.class,
                        faulty -> assertThat(faulty.faults().getFirst().says()).startsWith("cannot be listed"));
    }

    @Test
    void on_a_shelf_a_broken_file_keeps_the_good_playbook_until_it_is_mended() throws IOException {
        var shelf = new PlaybookShelf(new FakePlaybookArchive());
        var folder = new PlaybookFolder(files);
        write("good", Texting.GOOD);
        assertThat(shelf.put(folder.read())).isEmpty();
        write("good", Texting.GOOD.replace("revision: 3", "revision: four"));
        assertThat(shelf.put(folder.readIfChanged().orElseThrow())).singleElement().asString()
                .startsWith("good.yaml:3:11: revision");
        assertThat(shelf.current(new PlaybookId("good"))).map(Playbook::revision).contains(3);
        write("good", Texting.GOOD.replace("revision: 3", "revision: 400"));
        assertThat(shelf.put(folder.readIfChanged().orElseThrow())).isEmpty();
        assertThat(shelf.current(new PlaybookId("good"))).map(Playbook::revision).contains(400);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(files.resolve(name + ".yaml"), text);
    }
}
