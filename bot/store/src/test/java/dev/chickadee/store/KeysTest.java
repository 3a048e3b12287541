package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.util.SecretBytes;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final byte[] KEY = HexFormat.of()
            .parseHex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b");

    @Test
    void the_lookup_hash_is_hmac_sha_256() throws GeneralSecurityException {
        var set = KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(HmacPrfKey.builder()
                .setParameters(PredefinedPrfParameters.HMAC_SHA256_PRF)
                .setKeyBytes(SecretBytes.copyFrom(KEY, InsecureSecretKeyAccess.get())).build())
                .withFixedId(7).makePrimary()).build();
        var serialized = Keys.generate().serialize();
        serialized.put("lookup", TinkProtoKeysetFormat.serializeKeyset(set, InsecureSecretKeyAccess.get(),
                RegistryConfiguration.get()));
        var keys = Keys.parse(serialized);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        var word = "slack/T1/U1".getBytes(StandardCharsets.UTF_8);
        assertThat(Crypto.hash(keys.lookup(), 7, word, 20)).isEqualTo(java.util.Arrays.copyOf(mac.doFinal(word), 20));
    }

    @Test
    void keys_come_back_from_their_serialized_form() throws GeneralSecurityException {
        var keys = Keys.generate();
        var again = Keys.parse(keys.serialize());
        var sealed = keys.identity().encrypt(KEY, new byte[0]);
        assertThat(again.identity().decrypt(sealed, new byte[0])).isEqualTo(KEY);
        assertThat(again.newestId(KeyName.BLIND)).isEqualTo(keys.newestId(KeyName.BLIND));
    }

    @Test
    void a_missing_key_is_refused() {
        for (var name : KeyName.values()) {
            var serialized = Keys.generate().serialize();
            serialized.remove(name.word());
            assertThatThrownBy(() -> Keys.parse(serialized)).isInstanceOf(GeneralSecurityException.class)
                    .hasMessageContaining(name.word());
        }
    }

    @Test
    void rotation_renews_the_named_sets_and_keeps_the_old_keys() {
        var before = Keys.generate();
        var after = before.rotated(Set.of(KeyName.LOOKUP)).rotated(Set.of(KeyName.LOOKUP));
        for (var name : KeyName.values()) {
            assertThat(after.newestId(name) == before.newestId(name)).as(name.word())
                    .isEqualTo(name != KeyName.LOOKUP);
        }
        assertThat(Crypto.sure(() -> after.lookup().getPrfs())).hasSize(3).containsKey(before.newestId(KeyName.LOOKUP));
    }

    @Test
    void the_words_of_the_key_file_never_change() {
        assertThat(KeyName.values()).extracting(KeyName::word).containsExactly("identity", "communities", "lookup",
                "blind");
    }

    @Test
    void keys_print_nothing() {
        assertThat(Keys.generate()).hasToString("keys");
    }
}
