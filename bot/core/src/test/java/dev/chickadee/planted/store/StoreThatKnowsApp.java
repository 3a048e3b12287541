package dev.chickadee.planted.store;

import dev.chickadee.planted.app.PlantedApp;

record StoreThatKnowsApp(PlantedApp app) {}
