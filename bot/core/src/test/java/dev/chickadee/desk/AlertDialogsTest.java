package dev.chickadee.desk;

import static dev.chickadee.desk.TestDesk.card;
import static dev.chickadee.desk.TestDesk.ref;
import static dev.chickadee.desk.TestDesk.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.chickadee.chat.Action;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.delivery.Board;

class AlertDialogsTest {

    private static final String TOLD = "Somebody wrote from jigar@evil.example and wants commit rights today.";

    private final AlertDesk desk = new AlertDesk();

    /** What rhea is shown after drafting, with every doubt settled. */
    private Reply drafted() {
        desk.command("fay", "subscribe all 1");
        var preview = desk.press("rhea", "draft:start", desk.confirmed(TOLD));
        while (card(preview).actions().stream().anyMatch(action -> action.action().equals("draft:settle"))) {
            preview = desk.press("rhea", "draft:settle", ref(preview, "draft:settle"), "doubt-0");
        }
        return preview;
    }

    private String published() {
        var ref = ref(drafted(), "draft:approve");
        var reply = desk.press("ravi", "draft:approve", ref);
        return ref(reply, "alert:panel");
    }

    @Test
    void a_draft_shows_the_original_beside_what_others_would_read() {
        var preview = card(drafted());

        assertThat(preview.parts()).contains(new Part.Quote(TOLD));
        var marked = preview.parts().stream().filter(Part.Marked.class::isInstance).map(Part.Marked.class::cast)
                .findFirst().orElseThrow();
        assertThat(marked.spans()).anySatisfy(span -> {
            assertThat(span.mark()).isEqualTo(Part.Mark.REDACTED);
            assertThat(span.text()).isEqualTo("[email 1]");
        });
        assertThat(marked.spans()).noneSatisfy(span -> assertThat(span.text()).contains("jigar"));
        assertThat(words(preview)).contains("It would go to one channel of one community");
    }

    @Test
    void pressing_draft_again_shows_the_same_draft() {
        var report = desk.confirmed(TOLD);
        var first = card(desk.press("rhea", "draft:start", report)).heading();

        assertThat(card(desk.press("ravi", "draft:start", report)).heading()).isEqualTo(first);
        assertThat(words(desk.press("mira", "draft:start", report))).contains("no such alert");
    }

    @Test
    void the_writer_cannot_approve_and_a_second_person_can() {
        var preview = drafted();
        var ref = ref(preview, "draft:approve");

        assertThat(words(desk.press("rhea", "draft:approve", ref))).contains("a second person has to approve");
        assertThat(words(desk.press("rosa", "draft:approve", ref))).contains("takes a coordinator");
        assertThat(words(desk.press("ravi", "draft:approve", ref)))
                .contains("on its way to one channel of one community");
        desk.deliver();
        assertThat(desk.board.seen(AlertDesk.FIR_ALERTS)).extracting(Board.Seen::heading)
                .containsExactly("dee dee dee · Alert A-1");
    }

    @Test
    void asking_for_approval_puts_the_draft_before_the_others() {
        desk.press("rhea", "draft:ask", ref(drafted(), "draft:ask"));

        var asked = desk.base.inChannel().getLast();
        assertThat(asked.heading()).isEqualTo("Alert A-1 waits for approval");
        var look = asked.actions().getFirst();
        assertThat(words(desk.press("rosa", look.action(), look.ref()))).contains("[email 1]");
        assertThat(words(desk.press("mira", look.action(), look.ref()))).contains("no such alert");
    }

    @Test
    void rewriting_opens_with_what_this_person_was_shown_and_scrubs_again() {
        var ref = ref(drafted(), "draft:rewrite");
        var filled = (Form.Typed) desk.form("rhea", "draft:rewrite", ref).fields().getFirst();
        assertThat(filled.filled()).contains("[email 1]");
        var stranger = (Form.Typed) desk.form("mira", "draft:rewrite", ref).fields().getFirst();
        assertThat(stranger.filled()).isEmpty();

        var rewritten = desk.submit("rhea", "draft:rewrite", ref,
                Map.of("text", List.of("Write to other@evil.example, they say.")));
        assertThat(words(rewritten)).contains("Write to [email 1], they say.");
        assertThat(words(desk.press("ravi", "draft:approve", ref))).contains("changed this draft since you saw it");
    }

    @Test
    void severity_tlp_and_ecosystems_are_chosen() {
        var preview = drafted();
        preview = desk.press("rhea", "draft:severity", ref(preview, "draft:severity"), "5");
        preview = desk.press("rhea", "draft:tlp", ref(preview, "draft:tlp"), Tlp.GREEN.word());
        preview = desk.press("rhea", "draft:ecosystems", ref(preview, "draft:ecosystems"), "npm", "go");

        assertThat(words(preview)).contains("5 of 5 (dee dee dee dee dee)", "TLP:GREEN", "go, npm");
        var ref = ref(preview, "draft:tlp");
        assertThat(words(desk.press("rhea", "draft:tlp", ref, "purple"))).contains("does not know this button");
        assertThat(words(desk.press("rhea", "draft:severity", ref, "9"))).contains("does not know this button");
        assertThat(words(desk.press("rhea", "draft:ecosystems", ref, "<script>"))).contains("does not know this");
    }

    @Test
    void an_alert_is_answered_updated_and_taken_back() {
        var alert = published();
        desk.deliver();
        assertThat(words(desk.press("fay", "alert:seen", alert))).contains("is counted");
        assertThat(words(desk.press("rhea", "alert:seen", alert))).contains("Your community gave this alert");
        assertThat(words(desk.press("rhea", "alert:panel", alert))).contains("1 of 1 done", "1 community");
        assertThat(words(desk.press("fay", "alert:panel", alert))).contains("no such alert");

        var update = desk.press("rhea", "alert:update", alert);
        var graded = desk.press("rhea", "draft:severity", ref(update, "draft:severity"), "4");
        desk.press("ravi", "draft:approve", ref(graded, "draft:approve"));
        desk.deliver();
        assertThat(desk.board.seen(AlertDesk.FIR_ALERTS)).extracting(Board.Seen::heading)
                .containsExactly("dee dee dee dee · Alert A-1");

        var sure = desk.press("ravi", "alert:retract", alert, "false-alarm");
        assertThat(words(desk.press("rhea", "alert:sure", ref(sure, "alert:sure")))).contains("takes a coordinator");
        assertThat(words(desk.press("ravi", "alert:sure", ref(sure, "alert:sure")))).contains("taken back");
        desk.deliver();
        assertThat(desk.board.seen(AlertDesk.FIR_ALERTS)).extracting(Board.Seen::heading)
                .containsExactly("Alert A-1 is no longer here");
    }

    @Test
    void an_admin_subscribes_lists_and_ends() {
        assertThat(words(desk.command("fay", "subscribe npm,go 3 tlp:green"))).contains("Subscribed",
                "go, npm, from 3 of 5, at most TLP:GREEN");
        assertThat(words(desk.command("fay", "subscribe all 1"))).contains("was subscribed already");
        assertThat(desk.subscriptions.all()).hasSize(1);
        assertThat(words(desk.command("fay", "list"))).contains("everybody, from 1 of 5, at most TLP:AMBER+STRICT");
        assertThat(words(desk.command("fay", "unsubscribe"))).contains("has ended");
        assertThat(desk.subscriptions.all()).isEmpty();
    }

    @Test
    void a_form_subscribes_another_channel() {
        desk.submit("fay", "alerts:subscribe", "", Map.of("channel", List.of("C-other"), "least", List.of("2")));

        assertThat(desk.subscriptions.all().getFirst().channel().value()).isEqualTo("C-other");
    }

    @Test
    void only_an_admin_subscribes() {
        assertThat(words(desk.command("rhea", "subscribe all 1"))).contains("Only an admin");
        desk.command("fay", "subscribe all 1");
        var overview = desk.command("fay", "");
        var id = ((Action.Select) card(overview).actions().getLast()).options().getFirst().value();
        assertThat(words(desk.press("rhea", "alerts:end", "", id))).contains("Only an admin");
        assertThat(words(desk.press("ada", "alerts:end", "", id))).contains("no such subscription of your community");
    }

    @Test
    void what_is_not_understood_says_how() {
        for (var typed : List.of("subscribe purple 3", "subscribe npm 9", "subscribe npm 3 purple", "dance",
                "subscribe npm", "subscribe @everyone <script>")) {
            assertThat(words(desk.command("fay", typed))).as(typed).contains("Write /alerts subscribe");
        }
        assertThat(desk.subscriptions.all()).isEmpty();
    }

    @Test
    void unknown_buttons_are_refused_in_words() {
        for (var action : List.of("draft:approve", "draft:dance", "draft:start", "alert:panel", "alert:dance",
                "alert:sure", "alert:seen")) {
            for (var bad : List.of("", "x", "x.y", "0123456789012345678901", "0123456789012345678901.1",
                    "0123456789012345678901.false-alarm")) {
                assertThat(words(desk.press("rhea", action, bad))).as(action + " " + bad).isNotBlank()
                        .doesNotContain("broke");
            }
        }
    }
}
