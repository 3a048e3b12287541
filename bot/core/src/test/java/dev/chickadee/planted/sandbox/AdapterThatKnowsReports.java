package dev.chickadee.planted.sandbox;

import dev.chickadee.planted.report.PlantedReport;

record AdapterThatKnowsReports(PlantedReport report) {}
