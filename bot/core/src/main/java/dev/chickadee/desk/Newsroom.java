package dev.chickadee.desk;

import dev.chickadee.alert.AlertCards;
import dev.chickadee.alert.AlertStore;
import dev.chickadee.alert.Alerts;
import dev.chickadee.alert.Publishing;
import dev.chickadee.alert.SightingStore;
import dev.chickadee.alert.Sightings;
import dev.chickadee.redaction.Scrubber;
import dev.chickadee.subscription.Subscriptions;

/** What the dialogs about alerts work with, wired once at start. All of it is thread-safe. */
public record Newsroom(Alerts alerts, Publishing publishing, Sightings sightings, AlertStore store,
        SightingStore answers, AlertCards cards, Subscriptions subscriptions, Scrubber scrubber) {}
