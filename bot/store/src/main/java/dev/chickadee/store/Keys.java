package dev.chickadee.store;

import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;

/** The opened keys of the key file. Immutable, thread-safe; prints nothing. */
final class Keys {

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Map<KeyName, KeysetHandle> sets;
    private final Aead identity;
    private final Aead communities;
    private final PrfSet lookup;
    private final PrfSet blind;

    private Keys(Map<KeyName, KeysetHandle> sets) throws GeneralSecurityException {
        this.sets = sets;
        this.identity = primitive(KeyName.IDENTITY, Aead.class);
        this.communities = primitive(KeyName.COMMUNITIES, Aead.class);
        this.lookup = primitive(KeyName.LOOKUP, PrfSet.class);
        this.blind = primitive(KeyName.BLIND, PrfSet.class);
    }

    static Keys generate() {
        return Crypto.sure(() -> {
            var sets = new EnumMap<KeyName, KeysetHandle>(KeyName.class);
            for (var name : KeyName.values()) {
                sets.put(name, KeysetHandle.generateNew(name.parameters(), RegistryConfiguration.get()));
            }
            return new Keys(sets);
        });
    }

    /** @throws GeneralSecurityException if one is missing or is no key of its kind */
    static Keys parse(Map<String, byte[]> serialized) throws GeneralSecurityException {
        var sets = new EnumMap<KeyName, KeysetHandle>(KeyName.class);
        for (var name : KeyName.values()) {
            var bytes = serialized.get(name.word());
            if (bytes == null) {
                throw new GeneralSecurityException("no key " + name.word());
            }
            sets.put(name, TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get(),
                    RegistryConfiguration.get()));
        }
        return new Keys(sets);
    }

    /** The keys in the clear, by word: for the key file alone. */
    Map<String, byte[]> serialize() {
        return Crypto.sure(() -> {
            var bytes = new java.util.TreeMap<String, byte[]>();
            for (var set : sets.entrySet()) {
                bytes.put(set.getKey().word(), TinkProtoKeysetFormat.serializeKeyset(set.getValue(),
                        InsecureSecretKeyAccess.get(), RegistryConfiguration.get()));
            }
            return bytes;
        });
    }

    /** The same with a new key in each of these sets; the old ones still open and find. */
    Keys rotated(Set<KeyName> names) {
        return Crypto.sure(() -> {
            var next = new EnumMap<>(sets);
            for (var name : names) {
                next.put(name, withNew(name, set(name)));
            }
            return new Keys(next);
        });
    }

    private static KeysetHandle withNew(KeyName name, KeysetHandle old) throws GeneralSecurityException {
        var entry = KeysetHandle.generateEntryFromParameters(name.parameters()).withRandomId().makePrimary();
        return KeysetHandle.newBuilder(old).addEntry(entry).build();
    }

    Aead identity() {
        return identity;
    }

    Aead communities() {
        return communities;
    }

    PrfSet lookup() {
        return lookup;
    }

    PrfSet blind() {
        return blind;
    }

    int newestId(KeyName name) {
        return set(name).getPrimary().getId();
    }

    private <P> P primitive(KeyName name, Class<P> kind) throws GeneralSecurityException {
        return set(name).getPrimitive(RegistryConfiguration.get(), kind);
    }

    private KeysetHandle set(KeyName name) {
        return Objects.requireNonNull(sets.get(name), name.word());
    }

    @Override
    public String toString() {
        return "keys";
    }
}
