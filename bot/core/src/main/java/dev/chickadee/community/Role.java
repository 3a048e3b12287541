package dev.chickadee.community;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a Member may do in their community. A Person tied to no Member holds no role. */
public enum Role {
    /** Reports, follows playbooks, answers alerts; the default for everybody named at setup. */
    MAINTAINER,
    /** Reads and handles reports, drafts and approves alerts. */
    RESPONDER,
    /** A responder who may also retract alerts and approve from TLP:AMBER upwards. */
    COORDINATOR,
    /** Consents to the release of a reporter's identity, or refuses. */
    CUSTODIAN,
    /** Sets the community up and subscribes its channels. */
    ADMIN,
    /** Admits communities to the network and grants what they may receive. */
    STEWARD;

    /** The word kept in the store and written in the configuration. Never changes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
