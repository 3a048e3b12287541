package dev.chickadee.app.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.commons.configuration2.YAMLConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.apache.commons.configuration2.interpol.ConfigurationInterpolator;
import org.apache.commons.configuration2.tree.ImmutableNode;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

import dev.chickadee.app.Home;

/**
 * The configuration file. Values may refer to variables ({@code ${env:NAME}}, {@code ${env:NAME:-instead}}) and to other
 * keys; nothing else is looked up, so a value can read no file, ask no network and run nothing.
 */
public final class ConfigFile {

    private static final String VARIABLE = "CHICKADEE_CONFIG";
    private static final int LARGEST = 1 << 20;

    private final Path file;
    private final boolean mustExist;
    private final Path home;
    private final Map<String, String> environment;

    private ConfigFile(Path file, boolean mustExist, Path home, Map<String, String> environment) {
        this.file = file;
        this.mustExist = mustExist;
        this.home = home;
        this.environment = Map.copyOf(environment);
    }

    /** What reading it came to. */
    public sealed interface Loaded {
        /** It can be used. */
        record Good(Settings settings) implements Loaded {}

        /** It cannot; every fault with key, value and what was expected, and no secret among them. */
        record Faulty(List<String> faults) implements Loaded {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Named on the command line, else by the variable CHICKADEE_CONFIG, else {@code config/chickadee.yaml} at home. */
    public static ConfigFile find(@Nullable Path given, Map<String, String> environment) {
        var named = environment.getOrDefault(VARIABLE, "");
        if (given == null && named.isBlank()) {
            return new ConfigFile(Home.folder().resolve("config/chickadee.yaml"), false, Home.folder(), environment);
        }
        var file = given == null ? Path.of(named) : given;
        return new ConfigFile(file.toAbsolutePath().normalize(), true, Home.folder(), environment);
    }

    static ConfigFile of(Path file, Path home, Map<String, String> environment) {
        return new ConfigFile(file, true, home, environment);
    }

    public Path path() {
        return file;
    }

    /** Reads it. Without a file of that name, unless somebody named it, every key has its default. */
    public Loaded load() {
        try {
            if (!Files.exists(file) && !mustExist) {
                return parse("");
            }
            if (Files.size(file) > LARGEST) {
                return new Loaded.Faulty(List.of(file + ": larger than 1 MiB (expected: at most 1 MiB)"));
            }
            return parse(Files.readString(file));
        } catch (CharacterCodingException _) {
            return new Loaded.Faulty(List.of(file + ": not UTF-8 (expected: UTF-8 text)"));
        } catch (IOException _) {
            return new Loaded.Faulty(List.of(file + ": cannot be read (expected: a readable file)"));
        }
    }

    Loaded parse(String yaml) {
        try {
            var configuration = configuration(yaml);
            var reading = reading(configuration);
            var root = configuration.getNodeModel().getInMemoryRepresentation();
            var settings = read(root, reading);
            return reading.faults().isEmpty() ? new Loaded.Good(settings) : new Loaded.Faulty(reading.faults());
        } catch (ConfigurationException e) {
            return new Loaded.Faulty(List.of(file + where(e) + ": not YAML as we take it (expected: YAML with each key"
                    + " once, without anchors and tags)"));
        }
    }

    /** All keys there are. */
    List<String> keys(ImmutableNode root) {
        var reading = new Reading(value -> value);
        read(root, reading);
        return reading.keys();
    }

    private Settings read(ImmutableNode root, Reading reading) {
        return new SettingsReader(home, new Secrets(environment)).read(Section.root(root, reading));
    }

    static YAMLConfiguration configuration(String yaml) throws ConfigurationException {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(10);
        options.setCodePointLimit(LARGEST);
        var configuration = new YAMLConfiguration();
        boolean nothing = yaml.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
        if (!nothing) {
            configuration.read(new StringReader(yaml), options);
        }
        return configuration;
    }

    private Reading reading(YAMLConfiguration configuration) {
        var interpolator = new ConfigurationInterpolator();
        interpolator.registerLookup("env", environment::get);
        // As it stands, so that the interpolator sees circles.
        interpolator.addDefaultLookup(configuration::getProperty);
        configuration.setInterpolator(interpolator);
        return new Reading(interpolator::interpolate);
    }

    /** The place of a fault, without its text: that may quote the file. */
    private static String where(ConfigurationException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
                return ":" + (marked.getProblemMark().getLine() + 1) + ":" + (marked.getProblemMark().getColumn() + 1);
            }
        }
        return "";
    }
}
