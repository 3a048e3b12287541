package dev.chickadee.planted.report;

import dev.chickadee.planted.alert.PlantedAlert;

record ReportThatKnowsAlerts(PlantedAlert alert) {}
