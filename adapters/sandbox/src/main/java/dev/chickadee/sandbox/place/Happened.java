package dev.chickadee.sandbox.place;

import org.jspecify.annotations.Nullable;

/**
 * A change with its place in the order of all, and who may be told of it.
 *
 * @param seq     grows by one with each change, over restarts too
 * @param channel the channel whose readers may know, or null if it concerns one person alone
 * @param onlyFor the one person who may know, or null
 */
public record Happened(long seq, Change change, @Nullable String channel, @Nullable String onlyFor) {}
