package dev.chickadee.desk;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.chickadee.base.Ids;

/**
 * Logs what broke without what was said: the kinds of the exceptions and where they came from, never their messages,
 * since a message may quote a bound value or a text that somebody confided.
 */
final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int FRAMES = 25;

    private Incidents() {}

    /** @return a short code that stands in the log line, to be shown to the person */
    static String note(String where, Throwable broken) {
        var code = Ids.random().substring(0, 8);
        if (LOG.isErrorEnabled()) {
            LOG.error("incident {} in {}: {}", code, where, describe(broken));
        }
        return code;
    }

    private static String describe(Throwable broken) {
        var told = new StringBuilder();
        Throwable at = broken;
        for (int depth = 0; at != null && depth < 5; depth++, at = at.getCause()) {
            told.append(depth == 0 ? "" : "\ncaused by ").append(at.getClass().getName())
                    .append(Arrays.stream(at.getStackTrace()).limit(FRAMES).map(frame -> "\n  at " + frame)
                            .collect(Collectors.joining()));
        }
        return told.toString();
    }
}
