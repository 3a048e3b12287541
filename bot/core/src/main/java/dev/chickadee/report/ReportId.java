package dev.chickadee.report;

import dev.chickadee.base.Ids;

/** A report's opaque id: safe in a button, tells nothing. */
public record ReportId(String value) {

    public ReportId {
        Ids.check("reportId", value);
    }

    public static ReportId random() {
        return new ReportId(Ids.random());
    }
}
