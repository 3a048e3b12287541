package dev.chickadee.app.playbook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import dev.chickadee.app.Home;
import dev.chickadee.app.Streams;
import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.PlaybookText;
import dev.chickadee.playbook.Reading;
import dev.chickadee.store.playbook.PlaybookFolder;

/** The commands {@code playbook list}, {@code playbook show} and {@code playbook check}. */
@Command(name = "playbook", mixinStandardHelpOptions = true, description = "Lists, shows and checks playbooks.")
public final class PlaybookCommand implements Runnable {

    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public PlaybookCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command given (expected: list, show or check)");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the playbooks of a folder.")
    int list(
            @Option(names = "--folder", description = "Where they are (default: those that came with Chickadee)") @Nullable Path folder,
            @Option(names = "--language", defaultValue = "en", description = "A language tag, such as de (default: en)") String language) {
        var readings = new PlaybookFolder(folder(folder)).read();
        good(readings).forEach(one -> answer(PlaybookText.line(one, locale(language))));
        return tellFaults(readings);
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows one playbook, step by step.")
    int show(@Parameters(paramLabel = "ID", description = "As `playbook list` shows it") String id,
            @Option(names = "--folder", description = "Where it is (default: those that came with Chickadee)") @Nullable Path folder,
            @Option(names = "--language", defaultValue = "en", description = "A language tag, such as de (default: en)") String language) {
        var all = good(new PlaybookFolder(folder(folder)).read());
        var found = all.stream().filter(one -> one.id().value().equals(id)).findFirst();
        if (found.isEmpty()) {
            var known = String.join(", ", all.stream().map(one -> one.id().value()).toList());
            streams.err().println("chickadee: playbook: \"" + id + "\" (expected: one of " + known + ")");
            return 1;
        }
        streams.answer().print(PlaybookText.show(found.get(), locale(language)));
        streams.answer().flush();
        return 0;
    }

    @Command(name = "check", mixinStandardHelpOptions = true, description = {
            "Checks playbooks and pattern catalogues.",
            "Says every fault with file, line, column and what was expected."})
    int check(
            @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files or folders (default: those that came with Chickadee)") @Nullable List<Path> files) {
        var wanted = files == null || files.isEmpty() ? List.of(Home.playbooks()) : files;
        var checks = new Checks(streams.err());
        for (var path : wanted) {
            if (Files.isDirectory(path)) {
                checks.folder(path);
            } else {
                checks.file(path);
            }
        }
        if (checks.faults() == 0) {
            answer(checks.files() + (checks.files() == 1 ? " file is" : " files are") + " fine.");
            return 0;
        }
        streams.err().println("chickadee: " + checks.faults() + (checks.faults() == 1 ? " fault" : " faults") + " in "
                + checks.files() + (checks.files() == 1 ? " file." : " files."));
        return 1;
    }

    private int tellFaults(List<Reading> readings) {
        int faults = 0;
        for (var reading : readings) {
            if (reading instanceof Reading.Faulty faulty) {
                faulty.faults().forEach(streams.err()::println);
                faults += faulty.faults().size();
            }
        }
        return faults == 0 ? 0 : 1;
    }

    private static List<Playbook> good(List<Reading> readings) {
        var all = new ArrayList<Playbook>();
        for (var reading : readings) {
            if (reading instanceof Reading.Good good) {
                all.add(good.playbook());
            }
        }
        return all;
    }

    private void answer(String line) {
        streams.answer().println(line);
    }

    private static Path folder(@Nullable Path given) {
        return given == null ? Home.playbooks() : given;
    }

    private static Locale locale(String language) {
        return Locale.forLanguageTag(language);
    }
}
