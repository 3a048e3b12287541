/**
 * The port to chat platforms: what people did comes in, cards and forms go out, both as plain values. It looks at
 * base only, and knows no platform, community or report. Start at {@code Desk} for the way in and at {@code
 * ChatAdapter} for the way out.
 */
@NullMarked
package dev.chickadee.chat;

import org.jspecify.annotations.NullMarked;
