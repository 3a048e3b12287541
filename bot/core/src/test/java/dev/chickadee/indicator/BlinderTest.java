package dev.chickadee.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class BlinderTest {

    private static final byte[] KEY = new byte[32];

    @Test
    void the_same_value_blinds_alike_under_every_form_apart() {
        var blinder = new Blinder("one", KEY);
        Set<String> values = new HashSet<>();
        for (FormKind kind : FormKind.values()) {
            assertThat(blinder.blind(kind, "snow")).isEqualTo(new Blinder("one", KEY).blind(kind, "snow"));
            values.add(blinder.blind(kind, "snow").hex());
        }
        assertThat(values).hasSize(FormKind.values().length);
    }

    /** Made with another implementation of RFC 2104; stored values depend on it. */
    @Test
    void the_hash_is_hmac_sha_256_over_purpose_form_and_value() {
        assertThat(new Blinder("one", KEY).blind(FormKind.HANDLE, "snow").hex())
                .isEqualTo("0d2728cc542ccf575659283659e6916f");
    }

    @Test
    void another_key_or_epoch_never_meets() {
        var other = KEY.clone();
        other[31] = 1;
        var value = new Blinder("one", KEY).blind(FormKind.HANDLE, "snow");
        assertThat(new Blinder("one", other).blind(FormKind.HANDLE, "snow")).isNotEqualTo(value);
        assertThat(new Blinder("two", KEY).blind(FormKind.HANDLE, "snow")).isNotEqualTo(value);
    }

    @Test
    void a_short_key_is_refused_and_nothing_is_printed() {
        assertThatThrownBy(() -> new Blinder("one", new byte[31])).hasMessage("key: 31 bytes (expected: at least 32)");
        assertThatThrownBy(() -> new Blinder("", KEY)).hasMessage("epoch: 0 characters (expected: 1-20)");
        var blinder = new Blinder("one", KEY);
        assertThat(blinder.toString() + blinder.blind(FormKind.WORD, "snow")).isEqualTo("Blinder[one]Blind[one]");
    }
}
