package dev.chickadee.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.chickadee.chat.Visibility;
import dev.chickadee.community.Account;
import dev.chickadee.delivery.Delivery;
import dev.chickadee.delivery.Lane;
import dev.chickadee.delivery.MayStillGo;
import dev.chickadee.report.ReportId;

class ReportsStillGoTest {

    private final TestDesk desk = TestDesk.open();
    private final MayStillGo gate = new ReportsStillGo(desk.reports, desk.office.post());

    private Delivery lastTo(Lane lane) {
        return desk.outbox.all().stream().filter(delivery -> delivery.letter().lane().equals(lane)).toList().getLast();
    }

    private MayStillGo.Answer ask(Delivery delivery) {
        return gate.ask(delivery, () -> Visibility.PRIVATE);
    }

    private void rheaDeclares(String handle) {
        var rhea = desk.communities.member(TestDesk.COMMUNITY, TestDesk.person("rhea")).orElseThrow();
        desk.communities.put(rhea.declaring(Set.of(new Account(Account.Kind.CODE_HOST, handle))));
    }

    @Test
    void a_card_stays_out_of_the_channel_once_somebody_who_reads_it_turns_out_to_be_named() {
        desk.report("mira", "The account sandpiper77 leans on me.", "");
        var card = lastTo(Lane.of(TestDesk.RESPONDERS));
        assertThat(ask(card)).isInstanceOf(MayStillGo.Answer.Go.class);

        rheaDeclares("sandpiper77");

        assertThat(ask(card)).isInstanceOf(MayStillGo.Answer.Withdraw.class);
    }

    @Test
    void what_takes_a_card_back_goes_where_nobody_may_read_it_any_more() {
        var report = new ReportId(desk.report("mira", "The account sandpiper77 leans on me.", ""));
        rheaDeclares("sandpiper77");
        desk.press("ravi", "triage:claim", report.value());
        var back = lastTo(Lane.of(TestDesk.RESPONDERS));

        assertThat(back.letter().card().heading()).isNotBlank();
        assertThat(ask(back)).isInstanceOf(MayStillGo.Answer.Go.class);
        assertThat(ask(lastTo(Lane.of(TestDesk.person("ravi"))))).isInstanceOf(MayStillGo.Answer.Go.class);
    }
}
