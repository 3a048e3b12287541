package dev.chickadee.indicator;

/** What sort of trace an actor leaves. */
public enum IndicatorKind {
    /** A name on a code host, chat or registry. */
    HANDLE,
    /** A mail address. */
    EMAIL,
    /** A domain, of mail or of a link. */
    DOMAIN,
    /** Where a link leads. */
    URL,
    /** The fingerprint of a public key. */
    KEY
}
