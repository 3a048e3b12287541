/**
 * The pipes for operators: {@code scrub}, {@code assess} and {@code link} read JSON Lines and write them. It looks at
 * redaction, pattern, campaign and indicator. Start at {@link dev.chickadee.app.pipe.JsonLines}.
 */
@NullMarked
package dev.chickadee.app.pipe;

import org.jspecify.annotations.NullMarked;
