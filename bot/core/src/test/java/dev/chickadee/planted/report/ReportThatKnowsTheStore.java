package dev.chickadee.planted.report;

import dev.chickadee.planted.store.PlantedStore;

record ReportThatKnowsTheStore(PlantedStore store) {}
