package dev.chickadee.alert;

import java.time.InstantSource;

import dev.chickadee.audit.AuditLog;
import dev.chickadee.audit.AuditNote;
import dev.chickadee.base.Transactor;
import dev.chickadee.community.MemberId;

/** What everything about alerts works with, wired once at start. All of it is thread-safe. */
public record Basis(AlertStore store, Team team, Transactor transactor, AuditLog audit,
        InstantSource clock) {

    /** Notes in the log what a Member did with an alert. */
    void note(Alert alert, MemberId by, String what) {
        audit.append(new AuditNote(alert.origin().value(), by.value(), what, alert.id().value()));
    }
}
