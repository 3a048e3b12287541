package dev.chickadee.app.house;

import java.util.Locale;

import ch.qos.logback.classic.Level;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

import dev.chickadee.app.config.Settings.LogLevel;

/** How much is logged. Libraries stay as {@code logback.xml} says. */
public final class Logging {

    private static final String OURS = "dev.chickadee";

    private Logging() {}

    public static void level(LogLevel level) {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof ch.qos.logback.classic.LoggerContext context) {
            context.getLogger(OURS).setLevel(Level.toLevel(level.name().toUpperCase(Locale.ROOT)));
        }
    }
}
