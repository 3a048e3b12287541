/**
 * The configuration: one file, read once into an immutable {@code Settings}, refused whole with all its faults. It looks at
 * base, chat, community, report and delivery for their values, and at nothing that runs. Start at
 * {@link dev.chickadee.app.config.ConfigFile}.
 */
@NullMarked
package dev.chickadee.app.config;

import org.jspecify.annotations.NullMarked;
