package dev.chickadee.planted.alert;

public record PlantedAlert(String id) {}
