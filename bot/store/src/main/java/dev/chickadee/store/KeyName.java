package dev.chickadee.store;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;

/** The keys of the key file. Each is a set: the newest seals, and all of them open. */
enum KeyName {
    /** Seals who sent a report. */
    IDENTITY("identity", PredefinedAeadParameters.AES256_GCM),
    /** Wraps the keys of communities. */
    COMMUNITIES("communities", PredefinedAeadParameters.AES256_GCM),
    /** Hashes Persons, to find a person's own rows. */
    LOOKUP("lookup", PredefinedPrfParameters.HMAC_SHA256_PRF),
    /** Hashes indicators and sketches, for the matcher. */
    BLIND("blind", PredefinedPrfParameters.HMAC_SHA256_PRF);

    private final String word;
    private final Parameters parameters;

    KeyName(String word, Parameters parameters) {
        this.word = word;
        this.parameters = parameters;
    }

    /** The word in the key file and in the database. Never changes. */
    String word() {
        return word;
    }

    Parameters parameters() {
        return parameters;
    }
}
