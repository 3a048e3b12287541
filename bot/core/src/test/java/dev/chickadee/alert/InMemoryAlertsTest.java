package dev.chickadee.alert;

import dev.chickadee.report.ReportId;

class InMemoryAlertsTest implements AlertStoreContract {

    private final InMemoryAlerts alerts = new InMemoryAlerts();
    private final InMemorySightings sightings = new InMemorySightings();

    @Override
    public AlertStore alerts() {
        return alerts;
    }

    @Override
    public SightingStore sightings() {
        return sightings;
    }

    @Override
    public ReportId aReport() {
        return ReportId.random();
    }

    @Override
    public void erase(ReportId report) {
        alerts.erase(report);
    }
}
