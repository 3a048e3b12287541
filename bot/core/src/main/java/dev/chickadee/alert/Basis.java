package dev.chickadee.alert;

import java.time.InstantSource;

import dev.chickadee.base.Transactor;

/** What everything about alerts works with, wired once at start. All of it is thread-safe. */
public record Basis(AlertStore store, Team team, Transactor transactor, InstantSource clock) {}
