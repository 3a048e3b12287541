package dev.chickadee.alert;

/** How far something goes. */
public record Reach(int subscriptions, int channels, int communities) {}
