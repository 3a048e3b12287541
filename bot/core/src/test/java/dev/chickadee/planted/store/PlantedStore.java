package dev.chickadee.planted.store;

public record PlantedStore(String url) {}
