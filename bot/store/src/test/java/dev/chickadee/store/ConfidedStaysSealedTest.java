package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.chickadee.base.HandClock;
import dev.chickadee.base.ReporterText;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.community.Community;
import dev.chickadee.report.AReport;
import dev.chickadee.report.Draft;
import dev.chickadee.report.Narrative;
import dev.chickadee.report.RelayMessage;
import dev.chickadee.report.ReportId;
import dev.chickadee.report.Reporter;

/** A planted word is looked for in every file of the database, in the log and in failures. */
class ConfidedStaysSealedTest {

    private static final String CANARY = "Zeisig4711";
    private static final String OPEN_WORD = "Kestrel-1";
    private static final List<Charset> WAYS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    @RegisterExtension
    static final CapturedLog LOG = new CapturedLog();

    @TempDir
    Path directory;

    @Test
    void nothing_confided_is_in_the_files_of_the_database_or_in_the_log() throws IOException {
        var config = StoreConfig.inDirectory(directory);
        try (var stores = Stores.open(config, HandClock.morning())) {
            confide(stores);
            assertThat(files(CANARY)).as("while it is open").isEmpty();
        }
        assertThat(files(CANARY)).as("closed").isEmpty();
        assertThat(files(OPEN_WORD)).as("the search finds what is stored plain").isNotEmpty();
        assertThat(LOG.all()).doesNotContain(CANARY);
    }

    @Test
    void no_failure_quotes_what_was_confided() throws IOException {
        try (var stores = Stores.open(StoreConfig.inDirectory(directory), HandClock.morning())) {
            var report = confide(stores);
            assertThatThrownBy(() -> stores.reports().add(report, narrative(), reporter())).satisfies(this::isSilent);
            stores.db().use(handle -> handle.execute("update report_words set reporter = words, words = reporter"));
            assertThatThrownBy(() -> stores.reports().narrative(report.id())).satisfies(this::isSilent);
            assertThatThrownBy(() -> stores.reports().reporter(report.id())).satisfies(this::isSilent);
            assertThatThrownBy(() -> CaseJson.narrative("{\"v\":1,\"what\":\"" + CANARY)).satisfies(this::isSilent);
            assertThatThrownBy(() -> CaseJson.narrative("{\"v\":1,\"who\":\"" + CANARY + "\"}"))
                    .satisfies(this::isSilent);
        }
    }

    private void isSilent(Throwable thrown) {
        assertThat(Throwables.getStackTrace(thrown)).doesNotContain(CANARY);
    }

    private static dev.chickadee.report.Report confide(Stores stores) {
        stores.communities().put(new Community(AReport.ACORN, "Acorn", ZoneId.of("UTC"), Locale.ENGLISH,
                Community.RETENTION, List.of(), null, true));
        var report = AReport.number(1);
        stores.reports().add(report, narrative(), reporter());
        stores.reports().add(new RelayMessage(report.id(), RelayMessage.Direction.ANSWER, words(), AReport.NOON));
        stores.reports().keep(new Draft(ReportId.random(), AReport.ACORN, reporter(), narrative(), false, false,
                AReport.NOON));
        return report;
    }

    private static Narrative narrative() {
        return new Narrative(words(), words(), words(), Set.of(), words(), Set.of());
    }

    private static Reporter reporter() {
        return new Reporter(new Person(new PlaceId(new Platform("slack"), "T1"), CANARY), Locale.ENGLISH,
                ZoneId.of("UTC"));
    }

    private static ReporterText words() {
        return new ReporterText(CANARY + " and more");
    }

    private List<Path> files(String word) throws IOException {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).filter(file -> holds(file, word)).toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return WAYS.stream().anyMatch(way -> bytes.contains(new String(word.getBytes(way),
                    StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
