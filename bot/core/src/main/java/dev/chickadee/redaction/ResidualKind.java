package dev.chickadee.redaction;

/** Why a piece of text is doubtful. The ids are stored and are the keys of the sentences that people read. */
public enum ResidualKind {
    /** A capitalised word that may be the name of a person, a place or a product. */
    MAYBE_NAME("maybe-name"),
    /** A word that may be somebody's account name. */
    MAYBE_HANDLE("maybe-handle"),
    /** A dotted word that may be a machine or a file. */
    MAYBE_HOST("maybe-host"),
    /** A calendar day, which together with a public log may lead to the case. */
    EXACT_DATE("exact-date"),
    /** A long number of unknown meaning. */
    LONG_NUMBER("long-number");

    private final String id;

    ResidualKind(String id) {
        this.id = id;
    }

    /** Lower-case word, the same in every version. */
    public String id() {
        return id;
    }
}
