package dev.chickadee.planted.alert;

import dev.chickadee.planted.report.PlantedReport;

record AlertThatKnowsReports(PlantedReport report) {}
