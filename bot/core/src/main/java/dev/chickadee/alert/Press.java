package dev.chickadee.alert;

import dev.chickadee.community.CommunityStore;
import dev.chickadee.delivery.Ledger;
import dev.chickadee.delivery.Outbox;

/** With what alerts are printed and handed to the outbox, wired once at start. All of it is thread-safe. */
public record Press(Outbox outbox, Ledger ledger, CommunityStore communities, AlertCards cards) {}
