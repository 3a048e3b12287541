package dev.chickadee.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.Person;

/**
 * Seals what was confided and opens it again. The root key (key file) wraps a key for each community, that one a key
 * for each report, and that one seals the report's words; deleting a report's key erases them in every copy that lacks
 * it. Who sent a report is sealed twice, under the identity key and under the report's. No wrapped key is cached: what
 * one node erases no other can open. Joins the caller's transaction. Thread-safe.
 */
final class Sealer {

    private static final int LOOKUP_BYTES = 20;
    private static final String KEY_OF_REPORT = """
            select r.wrapped as report_wrapped, c.wrapped as community_wrapped, r.community as community
            from report_key r join community_key c on c.community = r.community where r.report = :report""";
    private static final String KEY_OF_COMMUNITY = """
            select wrapped from community_key where community = :community""";
    private static final String ADD_COMMUNITY = """
            insert into community_key (community, wrapped, made_at) values (:community, :wrapped, :now)""";
    private static final String ADD_REPORT = """
            insert into report_key (report, community, wrapped, made_at) values (:report, :community, :wrapped, :now)""";
    private static final String ERASE = """
            delete from report_key where report = :report""";
    private static final String ALL_COMMUNITIES = """
            select community, wrapped from community_key order by community""";
    private static final String REWRAP = """
            update community_key set wrapped = :wrapped where community = :community""";

    private final Db db;
    private final InstantSource clock;
    private volatile Keys keys;

    Sealer(Db db, Keys keys, InstantSource clock) {
        this.db = db;
        this.keys = keys;
        this.clock = clock;
    }

    /** What asking for a report's key gives. */
    sealed interface Access {
        record Held(CaseKey key) implements Access {}

        /** It was erased, or there never was one: nothing of the report can be opened any more. */
        record Erased() implements Access {}
    }

    /** Makes the key of a report. @throws IllegalStateException if it has one */
    CaseKey newCase(String report, String community) {
        return db.with(handle -> {
            var wrapping = communityKey(handle, community);
            var made = Crypto.sure(() -> KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM,
                    RegistryConfiguration.get()));
            var wrapped = wrap(made, wrapping, reportCell(report, community));
            boolean added = db.insertNew(h -> h.createUpdate(ADD_REPORT).bind("report", report)
                    .bind("community", community).bind("wrapped", wrapped).bind("now", clock.instant()).execute());
            if (!added) {
                throw new IllegalStateException("report " + report + ": has a key (expected: none)");
            }
            return new CaseKey(report, aead(made));
        });
    }

    /** The key of a report, or that it was erased. */
    Access caseOf(String report) {
        record Wrapped(byte[] report, byte[] community, String name) {}
        var row = db.with(handle -> handle.createQuery(KEY_OF_REPORT).bind("report", report)
                .map((r, _) -> new Wrapped(r.getBytes("report_wrapped"), r.getBytes("community_wrapped"),
                        r.getString("community")))
                .findOne());
        if (row.isEmpty()) {
            return new Access.Erased();
        }
        var wrapping = aead(unwrap(row.get().community, keys.communities(), communityCell(row.get().name)));
        return new Access.Held(new CaseKey(report,
                aead(unwrap(row.get().report, wrapping, reportCell(report, row.get().name)))));
    }

    /** Deletes the report's key: what it sealed never opens again. @return false if there was none */
    boolean eraseCase(String report) {
        return db.with(handle -> handle.createUpdate(ERASE).bind("report", report).execute()) > 0;
    }

    /** Seals who sent a report: without the identity key and the report's own it does not open. */
    byte[] sealIdentity(CaseKey key, Cell cell, String words) {
        var inner = Crypto.sure(() -> keys.identity().encrypt(words.getBytes(StandardCharsets.UTF_8), cell.bytes()));
        return key.seal(cell, inner);
    }

    /** @throws StoreFailure if this was not sealed with these keys for this cell */
    String openIdentity(CaseKey key, Cell cell, byte[] sealed) {
        var inner = key.open(cell, sealed);
        try {
            return new String(keys.identity().decrypt(inner, cell.bytes()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new StoreFailure("A value in " + cell.table() + "." + cell.column()
                    + " does not open: the key file is not the one it was sealed with."
                    + " Put the right key file back.", e);
        }
    }

    /** The keyed hash under which rows about this person are stored: opaque, at most 40 characters, the same each time until the key is rotated. */
    String blindPerson(Person person) {
        return lookup(words(person), keys.lookup().getPrimaryId());
    }

    /** All hashes under which rows about this person may have been stored, the newest key's first. */
    List<String> everyBlindPerson(Person person) {
        return everyLookup(words(person));
    }

    /** As {@link #blindPerson} for another word. @param purpose lower-case name that keeps hashes of different tables apart */
    String blindWord(String purpose, String word) {
        return lookup(purpose + "\n" + word, keys.lookup().getPrimaryId());
    }

    /** As {@link #everyBlindPerson} for another word. */
    List<String> everyBlindWord(String purpose, String word) {
        return everyLookup(purpose + "\n" + word);
    }

    /** Takes over new keys and wraps every community's key anew with them; report keys stay as they are. */
    void rewrap(Keys next) {
        record Wrapped(String community, byte[] bytes) {}
        db.use(handle -> {
            var all = handle.createQuery(ALL_COMMUNITIES)
                    .map((r, _) -> new Wrapped(r.getString("community"), r.getBytes("wrapped"))).list();
            for (var old : all) {
                var cell = communityCell(old.community);
                var opened = unwrap(old.bytes, next.communities(), cell);
                handle.createUpdate(REWRAP).bind("community", old.community)
                        .bind("wrapped", wrap(opened, next.communities(), cell)).execute();
            }
        });
        keys = next;
    }

    Keys keys() {
        return keys;
    }

    private List<String> everyLookup(String words) {
        int newest = keys.lookup().getPrimaryId();
        var all = new ArrayList<String>(List.of(lookup(words, newest)));
        Crypto.sure(() -> keys.lookup().getPrfs().keySet()).stream().filter(id -> id != newest)
                .forEach(id -> all.add(lookup(words, id)));
        return all;
    }

    private String lookup(String words, int keyId) {
        var hash = Crypto.sure(() -> Crypto.hash(keys.lookup(), keyId, words.getBytes(StandardCharsets.UTF_8),
                LOOKUP_BYTES));
        return Integer.toHexString(keyId) + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    /** Unambiguous: none of the three can hold a slash, and none a line break. */
    private static String words(Person person) {
        return person.place().platform().name() + "/" + person.place().value() + "/" + person.userId();
    }

    private Aead communityKey(Handle handle, String community) {
        var cell = communityCell(community);
        var there = wrappedKey(handle, community);
        if (there == null) {
            var made = Crypto.sure(() -> KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM,
                    RegistryConfiguration.get()));
            var wrapped = wrap(made, keys.communities(), cell);
            boolean added = db.insertNew(h -> h.createUpdate(ADD_COMMUNITY).bind("community", community)
                    .bind("wrapped", wrapped).bind("now", clock.instant()).execute());
            if (added) {
                return aead(made);
            }
            there = wrappedKey(handle, community);
        }
        if (there == null) {
            throw new IllegalStateException("community key: gone at once (expected: kept)");
        }
        return aead(unwrap(there, keys.communities(), cell));
    }

    private static byte @Nullable [] wrappedKey(Handle handle, String community) {
        return handle.createQuery(KEY_OF_COMMUNITY).bind("community", community).mapTo(byte[].class).findOne()
                .orElse(null);
    }

    private static Cell communityCell(String community) {
        return new Cell("community_key", "wrapped", community);
    }

    private static Cell reportCell(String report, String community) {
        return new Cell("report_key", "wrapped", community + "/" + report);
    }

    private static byte[] wrap(KeysetHandle key, Aead with, Cell cell) {
        return Crypto.sure(() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(key, with, cell.bytes(),
                RegistryConfiguration.get()));
    }

    private static KeysetHandle unwrap(byte[] wrapped, Aead with, Cell cell) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, with, cell.bytes(),
                    RegistryConfiguration.get());
        } catch (GeneralSecurityException e) {
            throw new StoreFailure("A key in " + cell.table() + " does not open: the key file is not the one it was"
                    + " wrapped with, or the row was changed. Put the right key file back, or restore the row.", e);
        }
    }

    private static Aead aead(KeysetHandle key) {
        return Crypto.sure(() -> key.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }
}
