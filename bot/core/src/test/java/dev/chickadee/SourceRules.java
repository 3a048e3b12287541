package dev.chickadee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** House rules that only the source tree can tell: the size of files and the door signs of packages. */
public final class SourceRules {

    private static final int MOST_LINES = 300;

    private SourceRules() {}

    /**
     * Looks at every Java file below a folder that is under {@code src/main/java} or {@code src/test/java}.
     *
     * @return one sentence for each fault, sorted; empty if the house is in order
     */
    public static List<String> faults(Path root) {
        var faults = new ArrayList<String>();
        for (Path file : javaFiles(root)) {
            long lines = lines(file).size();
            if (lines > MOST_LINES) {
                faults.add(root.relativize(file) + ": " + lines + " lines (expected: at most " + MOST_LINES
                        + "; split it by what it is about)");
            }
            if (isMain(file) && !hasDoorSign(file.resolveSibling("package-info.java"))) {
                faults.add(root.relativize(file.getParent())
                        + ": no door sign (expected: package-info.java with @NullMarked)");
            }
        }
        return faults.stream().distinct().sorted().toList();
    }

    /** How many Java files {@link #faults} looks at, so that a test can refuse to have looked at none. */
    public static int count(Path root) {
        return javaFiles(root).size();
    }

    private static List<Path> javaFiles(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> isMain(file) || has(file, "src/test/java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMain(Path file) {
        return has(file, "src/main/java");
    }

    private static boolean has(Path file, String folder) {
        return file.toString().replace('\\', '/').contains("/" + folder + "/");
    }

    private static boolean hasDoorSign(Path sign) {
        return Files.exists(sign) && lines(sign).contains("@NullMarked");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
