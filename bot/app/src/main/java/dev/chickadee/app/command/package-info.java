/**
 * The commands that open a Chickadee: {@code sandbox}, {@code run}, {@code doctor} and those for operators. It looks at
 * the wiring, the configuration and the web server. Start at {@link dev.chickadee.app.command.SandboxCommand}.
 */
@NullMarked
package dev.chickadee.app.command;

import org.jspecify.annotations.NullMarked;
