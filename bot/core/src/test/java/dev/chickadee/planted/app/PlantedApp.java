package dev.chickadee.planted.app;

public record PlantedApp(String name) {}
