package dev.chickadee.planted.delivery;

import dev.chickadee.planted.report.PlantedReport;

record DeliveryThatKnowsReports(PlantedReport report) {}
