package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.MessageRef;
import dev.chickadee.delivery.ADelivery;
import dev.chickadee.delivery.Delivery;
import dev.chickadee.delivery.DeliveryKind;
import dev.chickadee.delivery.DeliveryState;
import dev.chickadee.delivery.Lane;
import dev.chickadee.delivery.Letter;
import dev.chickadee.delivery.Manner;
import dev.chickadee.delivery.Subject;
import dev.chickadee.report.ReportId;

/** Nothing that was confided, and no person's account, stands readable in the tables of deliveries. */
class DeliverySecrecyTest {

    private static final String CANARY = "plover-canary";

    @Nested
    class OnH2 extends Tests {

        @RegisterExtension
        static final TestDb DB = TestDb.h2();

        OnH2() {
            super(DB);
        }
    }

    @Nested
    class OnPostgres extends Tests {

        @RegisterExtension
        static final TestDb DB = TestDb.postgres();

        OnPostgres() {
            super(DB);
        }
    }

    abstract static class Tests {

        private final TestDb db;

        Tests(TestDb db) {
            this.db = db;
        }

        private Instant now() {
            return db.clock().instant();
        }

        private Delivery put(Lane lane, Manner manner, @Nullable Subject subject) {
            var delivery = ADelivery.of(new Letter(DeliveryKind.RELAY, lane, manner, subject, ADelivery.card(CANARY)),
                    now());
            db.stores().outbox().put(delivery);
            return delivery;
        }

        private Subject aReport() {
            var report = ReportId.random();
            db.stores().sealer().newCase(report.value(), "acorn");
            return new Subject.OfReport(report.value());
        }

        private void sendAll() {
            for (var claimed : db.stores().outbox().claim(now(), now().plusSeconds(60), 100)) {
                boolean direct = claimed.letter().lane() instanceof Lane.ToPerson;
                var channel = new ChannelId(ADelivery.ACORN, direct ? "dm-" + CANARY : "C1");
                var sent = new DeliveryState.Sent(List.of(new MessageRef(channel, "m1")), now());
                assertThat(db.stores().outbox().finish(claimed.moved(sent, claimed.tries()))).isTrue();
            }
        }

        private String everythingStored() {
            var all = new StringBuilder();
            for (var table : List.of("delivery", "delivery_copy")) {
                db.db().use(handle -> handle.createQuery("select * from " + table).map((row, _) -> {
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        var value = row.getObject(i);
                        all.append(value instanceof byte[] bytes
                                ? new String(bytes, StandardCharsets.ISO_8859_1)
                                : String.valueOf(value)).append('\n');
                    }
                    return 1;
                }).list());
            }
            return all.toString();
        }

        @Test
        void direct_messages_and_case_cards_are_sealed() {
            var person = ADelivery.person(CANARY);
            put(Lane.of(person), Manner.POST, null);
            put(Lane.of(ADelivery.person(CANARY + "2")), Manner.SHOW, aReport());
            put(ADelivery.lane("desk"), Manner.POST, aReport());
            sendAll();

            assertThat(everythingStored()).isNotBlank().doesNotContain(CANARY);
            assertThat(db.stores().ledger().sentTo(person)).hasSize(1);
        }

        @Test
        void an_alert_in_a_channel_is_plain() {
            put(ADelivery.lane("alerts"), Manner.POST, null);

            assertThat(everythingStored()).contains(CANARY);
        }

        @Test
        void what_waits_about_an_erased_report_is_withdrawn() {
            var subject = (Subject.OfReport) aReport();
            var waiting = put(ADelivery.lane("desk"), Manner.SHOW, subject);
            var fine = put(ADelivery.lane("other"), Manner.POST, null);
            db.stores().reports().erase(new ReportId(subject.reportId()));

            assertThat(db.stores().outbox().claim(now(), now().plusSeconds(60), 9)).extracting(Delivery::id)
                    .containsExactly(fine.id());
            assertThat(db.stores().ledger().find(waiting.id())).isEmpty();
            assertThat(db.stores().ledger().numbers().withdrawn()).isEqualTo(1);
        }

        @Test
        void a_card_that_says_that_it_was_erased_still_goes() {
            var subject = (Subject.OfReport) aReport();
            put(ADelivery.lane("desk"), Manner.SHOW, subject);
            sendAll();
            db.stores().reports().erase(new ReportId(subject.reportId()));
            var gone = put(ADelivery.lane("desk"), Manner.REPLACE, subject);

            assertThat(db.stores().outbox().claim(now(), now().plusSeconds(60), 9)).extracting(Delivery::id)
                    .containsExactly(gone.id());
            assertThat(db.stores().ledger().copies(subject)).hasSize(1);
        }

        @Test
        void erasing_forgets_whom_a_report_was_spoken_of_with() {
            var subject = (Subject.OfReport) aReport();
            var person = ADelivery.person("mira");
            put(Lane.of(person), Manner.POST, subject);
            sendAll();
            db.stores().reports().erase(new ReportId(subject.reportId()));

            assertThat(everythingStored()).doesNotContain(subject.reportId());
            assertThat(db.stores().ledger().sentTo(person)).as("its code can still be compared").hasSize(1);
        }
    }
}
