package dev.chickadee.planted.report;

public record PlantedReport(String id) {}
