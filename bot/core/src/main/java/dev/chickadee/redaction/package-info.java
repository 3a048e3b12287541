/**
 * Takes names, handles, addresses and secrets out of a text and says what a person should look at again. It looks
 * at base only. Start at {@code Scrubber}.
 */
@NullMarked
package dev.chickadee.redaction;

import org.jspecify.annotations.NullMarked;
