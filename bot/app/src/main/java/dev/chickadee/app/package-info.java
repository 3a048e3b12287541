/**
 * What runs: the command line, the configuration, the wiring of rooms to stores and adapters, the web server and
 * the scheduler. It looks at everything, and nothing looks at it. Start at {@link dev.chickadee.app.Main}.
 */
@NullMarked
package dev.chickadee.app;

import org.jspecify.annotations.NullMarked;
