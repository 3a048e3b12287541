/**
 * The simulated chat servers: who exists, what was said, who sees what, and the limits that Slack and Discord have.
 * Looks at {@code chat} and {@code base} only, and knows neither the bot's rooms nor HTTP.
 * Start at {@link dev.chickadee.sandbox.place.Chat}; what is stored is {@link dev.chickadee.sandbox.place.Change}.
 */
@NullMarked
package dev.chickadee.sandbox.place;

import org.jspecify.annotations.NullMarked;
