package dev.chickadee.report;

import java.time.Instant;

import dev.chickadee.base.ReporterText;

/** One question or answer between responders and a reporter; neither side's name is in it. */
public record RelayMessage(ReportId report, Direction direction, ReporterText text, Instant at) {

    /** Which way it goes. */
    public enum Direction {
        QUESTION, ANSWER
    }
}
