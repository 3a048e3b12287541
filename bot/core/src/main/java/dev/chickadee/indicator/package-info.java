/**
 * What identifies an actor: handles, addresses, domains and keys, made comparable and then blind. It looks at base
 * only. Start at {@code Indicator}, then at how one is normalised before it is hashed.
 */
@NullMarked
package dev.chickadee.indicator;

import org.jspecify.annotations.NullMarked;
