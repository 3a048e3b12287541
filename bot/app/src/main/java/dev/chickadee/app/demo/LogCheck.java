package dev.chickadee.app.demo;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/** Reads along what is logged while the demo plays, whatever its level. */
final class LogCheck extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger root;

    private LogCheck(LoggerContext context) {
        this.root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        setContext(context);
        start();
        root.addAppender(this);
    }

    static LogCheck open() {
        return new LogCheck((LoggerContext) LoggerFactory.getILoggerFactory());
    }

    @Override
    protected void append(ILoggingEvent event) {
        var trace = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        lines.add((event.getFormattedMessage() + " " + trace).toLowerCase(Locale.ROOT));
    }

    boolean holdsAnyOf(List<String> words) {
        return lines.stream().anyMatch(line -> words.stream().anyMatch(line::contains));
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
