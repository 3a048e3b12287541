package dev.chickadee.desk;

import java.time.InstantSource;

import dev.chickadee.audit.AuditLog;
import dev.chickadee.campaign.LinkStore;
import dev.chickadee.campaign.Matching;
import dev.chickadee.community.CommunityStore;
import dev.chickadee.delivery.Ledger;
import dev.chickadee.pattern.Assessor;
import dev.chickadee.pattern.Catalogue;
import dev.chickadee.playbook.PlaybookShelf;
import dev.chickadee.report.Attention;
import dev.chickadee.report.Readers;
import dev.chickadee.report.Relay;
import dev.chickadee.report.ReportStore;
import dev.chickadee.report.Reports;

/** What the dialogs about reports work with, wired once at start. All of it is thread-safe. */
public record Office(Catalogue catalogue, Assessor assessor, CommunityStore communities, ReportStore reports,
        Readers readers, Reports casework, Relay relay, Matching matching, LinkStore links, PlaybookShelf playbooks,
        Post post, Ledger ledger, AuditLog audit, Attention attention, InstantSource clock) {

    /** The same, but for how long a report may be left alone. */
    public Office attending(Attention other) {
        return new Office(catalogue, assessor, communities, reports, readers, casework, relay, matching, links,
                playbooks, post, ledger, audit, other, clock);
    }
}
