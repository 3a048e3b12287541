package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.delivery.ADelivery;

class StrandedClaimsTest {

    private static final Duration LEASE = Duration.ofMinutes(2);

    @RegisterExtension
    static final TestDb DB = TestDb.h2();

    @Test
    void what_a_dead_process_was_sending_is_taken_up_at_once_where_nobody_else_can_be_at_it() {
        var outbox = DB.stores().outbox();
        var now = DB.clock().instant();
        outbox.put(ADelivery.post(ADelivery.lane("C-desk"), "hello", now));
        assertThat(outbox.claim(now, now.plus(LEASE), 10)).hasSize(1);
        assertThat(outbox.claim(now, now.plus(LEASE), 10)).isEmpty();

        assertThat(DB.stores().endStrandedClaims()).isEqualTo(1);

        assertThat(outbox.claim(now, now.plus(LEASE), 10)).singleElement()
                .satisfies(again -> assertThat(again.tries().unsure()).isTrue());
    }
}
