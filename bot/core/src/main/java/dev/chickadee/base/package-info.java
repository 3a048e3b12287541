/**
 * What every room stands on: ids, secrets, words that people confided, transactions, time. It looks at no other
 * room. Start at {@code CommunityId} for how a value checks itself, then at {@code ReporterText} for how it keeps
 * silent.
 */
@NullMarked
package dev.chickadee.base;

import org.jspecify.annotations.NullMarked;
