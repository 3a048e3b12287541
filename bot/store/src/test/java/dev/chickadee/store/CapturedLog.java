package dev.chickadee.store;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** Everything that is logged during a test; nothing of it is printed. */
final class CapturedLog implements BeforeEachCallback, AfterEachCallback {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    /** All lines with their stack traces. */
    String all() {
        var text = new StringBuilder();
        for (var line : lines.list) {
            text.append(line.getFormattedMessage()).append('\n');
            if (line.getThrowableProxy() != null) {
                text.append(ThrowableProxyUtil.asString(line.getThrowableProxy())).append('\n');
            }
        }
        return text.toString();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        lines.list.clear();
        lines.start();
        root.getAppender("console").stop();
        root.addAppender(lines);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        root.detachAppender(lines);
        root.getAppender("console").start();
    }
}
