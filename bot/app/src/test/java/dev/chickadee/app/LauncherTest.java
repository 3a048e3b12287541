package dev.chickadee.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher in a house of its own, on a PATH where Maven and the JDK are small scripts. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherTest {

    private static final List<String> TOOLS = List.of("awk", "cat", "dirname", "find", "grep", "head", "mkdir",
            "mv", "nice", "readlink", "rm", "sed", "sleep", "touch");
    /** A Maven that builds at once: writes down that it ran, and which java to use. */
    private static final String MAVEN = """
            #!/bin/sh
            echo run >>"$HOUSE/maven-runs"
            echo '[INFO] Building Chickadee core 0.1.0-SNAPSHOT      [2/5]'
            mkdir -p bot/app/target/dist
            echo "    java.home = $HOUSE/jdk" >bot/app/target/dist/java.txt
            : >bot/app/target/dist/chickadee.jar
            """;
    /** A java that repeats its last two arguments and ends as it is told. */
    private static final String JAVA = """
            #!/bin/sh
            for last; do before=$one; one=$last; done
            echo "java: $before $one"
            exit "${EXIT_CODE:-0}"
            """;

    @TempDir
    private Path house;

    private Path bin;

    @BeforeEach
    void a_house_with_a_maven_and_a_jdk() throws IOException {
        bin = Files.createDirectories(house.resolve("bin"));
        for (String tool : TOOLS) {
            script(bin.resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
        }
        script(bin.resolve("mvn"), MAVEN);
        script(Files.createDirectories(house.resolve("jdk/bin")).resolve("java"), JAVA);
        Files.createDirectories(house.resolve("bot/app/src/main"));
        Files.writeString(house.resolve("pom.xml"), "<project/>");
        Files.copy(HouseTest.root().resolve("chickadee"), house.resolve("chickadee"));
        for (Path source : List.of(house.resolve("pom.xml"), house.resolve("bot/app/src/main"))) {
            Files.setLastModifiedTime(source, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        }
    }

    @Test
    void the_first_start_builds_and_standard_output_stays_clean() {
        var start = start("scrub", "two words").end();

        assertThat(start.code()).isZero();
        assertThat(start.out()).isEqualTo("java: scrub two words\n");
        assertThat(start.err()).contains("Building Chickadee").contains("[2/5] Chickadee core\n");
    }

    @Test
    void the_second_start_does_not_build() {
        start("demo").end();

        assertThat(start("demo").end().err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_newer_source_file_is_built() throws IOException {
        start("demo").end();
        Path source = Files.writeString(house.resolve("bot/app/src/main/New.java"), "class New {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plus(Duration.ofHours(1))));

        assertThat(start("demo").end().err()).contains("Building Chickadee");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void what_was_edited_while_the_build_ran_is_built_next() throws IOException {
        script(bin.resolve("mvn"), MAVEN.replace("mkdir", "sleep 0.01; : >bot/app/src/main/New.java\nmkdir"));
        start("demo").end();

        assertThat(start("demo").end().err()).contains("Building Chickadee");
    }

    @Test
    void a_removed_source_file_is_noticed() throws IOException {
        Path source = Files.writeString(house.resolve("bot/app/src/main/Old.java"), "class Old {}");
        start("demo").end();
        Files.delete(source);

        assertThat(start("demo").end().err()).contains("Building Chickadee");
    }

    @Test
    void a_jdk_that_went_away_is_looked_for_again() throws IOException {
        start("demo").end();
        Files.writeString(house.resolve("bot/app/target/dist/java.txt"), "    java.home = " + house.resolve("gone"));

        assertThat(start("demo").end().code()).isZero();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void it_may_be_called_from_elsewhere_through_a_link() throws IOException {
        Path elsewhere = Files.createDirectories(house.resolve("else where"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), Path.of("../chickadee"));

        assertThat(start(link, elsewhere, "demo").end().out()).endsWith(" demo\n");
    }

    @Test
    void the_exit_code_is_the_commands() {
        start("demo").end();

        assertThat(start(house.resolve("chickadee"), house, "EXIT_CODE=2", "demo").end().code()).isEqualTo(2);
    }

    @Test
    void a_missing_maven_is_one_line() throws IOException {
        Files.delete(bin.resolve("mvn"));

        var start = start("demo").end();

        assertThat(start.code()).isEqualTo(1);
        assertThat(start.out()).isEmpty();
        assertThat(start.err()).isEqualTo(
                "chickadee: Maven is missing. Install Maven 3.8.7 or newer, then start again.\n");
    }

    @Test
    void a_missing_jdk_is_one_line_after_the_announcement() throws IOException {
        script(bin.resolve("mvn"), """
                #!/bin/sh
                echo '[ERROR] Cannot find matching toolchain definitions for the following toolchain types:'
                exit 1
                """);

        assertThat(start("demo").end().lastLine()).isEqualTo("chickadee: JDK 25 is missing."
                + " Install JDK 25 or newer, or set JAVA_HOME to one, then start again.");
    }

    @Test
    void a_failed_build_says_where_the_log_is() throws IOException {
        script(bin.resolve("mvn"), "#!/bin/sh\necho '[ERROR] COMPILATION ERROR'\nexit 1\n");

        var start = start("demo").end();

        assertThat(start.code()).isEqualTo(1);
        assertThat(start.lastLine()).startsWith("chickadee: The build failed. What Maven said: ");
        assertThat(start.lastLine().substring(start.lastLine().indexOf('/'))).satisfies(
                log -> assertThat(Path.of(log)).content().contains("COMPILATION ERROR"));
        assertThat(house.resolve("target/launcher.lock")).doesNotExist();
    }

    @Test
    void a_missing_network_is_said() throws IOException {
        script(bin.resolve("mvn"), "#!/bin/sh\necho '[ERROR] Could not transfer artifact a:b:jar:1'\nexit 1\n");

        assertThat(start("demo").end().lastLine()).contains("Is there a network?");
    }

    @Test
    void two_starts_at_once_build_once() throws IOException {
        script(bin.resolve("mvn"), MAVEN.replace("mkdir", "until [ -e \"$HOUSE/go\" ]; do sleep 0.05; done\nmkdir"));
        var first = start("demo");
        await(() -> Files.exists(house.resolve("maven-runs")));
        var second = start("demo");
        await(() -> second.err().contains("waiting"));
        Files.createFile(house.resolve("go"));

        assertThat(first.end().code()).isZero();
        assertThat(second.end().code()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_lock_left_by_a_killed_start_is_taken_over() throws IOException {
        Files.createDirectories(house.resolve("target"));
        Files.writeString(house.resolve("target/launcher.lock"), "99999999");

        assertThat(start("demo").end().code()).isZero();
    }

    private Started start(String... args) {
        return start(house.resolve("chickadee"), house, args);
    }

    /** Starts the script; arguments with {@code =} become variables of the environment. */
    private Started start(Path script, Path folder, String... args) {
        try {
            Path out = Files.createTempFile(house, "out", "");
            Path err = Files.createTempFile(house, "err", "");
            var command = new ArrayList<>(List.of(script.toString()));
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().put("PATH", bin.toString());
            builder.environment().put("HOUSE", house.toString());
            for (String arg : args) {
                if (arg.contains("=")) {
                    builder.environment().put(arg.split("=", 2)[0], arg.split("=", 2)[1]);
                } else {
                    command.add(arg);
                }
            }
            return new Started(builder.command(command).start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long builds() {
        return read(house.resolve("maven-runs")).lines().count();
    }

    private static void await(BooleanSupplier holds) {
        Instant end = Instant.now().plusSeconds(30);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as("waited in vain").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private static void script(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path find(String tool) {
        for (String folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return Path.of(folder, tool);
            }
        }
        throw new AssertionError("This machine has no " + tool);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A start that runs or ran; what it said is read from the files it was given. */
    private record Started(Process process, Path outFile, Path errFile) {

        Started end() {
            try {
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the launcher ended").isTrue();
                return this;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        int code() {
            return process.exitValue();
        }

        String out() {
            return read(outFile);
        }

        String err() {
            return read(errFile);
        }

        String lastLine() {
            return err().lines().toList().getLast();
        }
    }
}
