package dev.chickadee.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What one attempt led to.
 *
 * @param fault what was broken rather than refused, for the log; null if nothing
 */
public record Step(DeliveryId id, DeliveryKind kind, DeliveryState state, boolean repeat, @Nullable String fault) {}
