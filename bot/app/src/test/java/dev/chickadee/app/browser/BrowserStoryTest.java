package dev.chickadee.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Points 2 to 5 of the story in the page, one after the other, as people would play them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserStoryTest {

    private static final String ACORN = "T-acorn";
    private static final String BIRCH = "G-birch";
    private static final String WHAT = "They write to me about quill-parser: please add kestrel-dev-77 as a maintainer "
            + "today, you clearly do not have the time any more. dana.pruitt@quill-support.example signs it.";

    @TempDir
    static Path folder;

    private static Browsers browsers;
    private static SandboxUnderTest sandbox;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
        sandbox = SandboxUnderTest.open(folder);
    }

    @AfterAll
    static void close() throws Exception {
        if (sandbox != null) {
            sandbox.close();
        }
        if (browsers != null) {
            browsers.close();
        }
    }

    private static Visitor visitor() {
        return new Visitor(browsers.browser(), sandbox.port());
    }

    @Test
    @Order(1)
    void an_empty_field_is_refused_at_the_field_and_what_was_typed_is_kept() {
        try (var mira = visitor().is(ACORN, "U-mira", "C-general")) {
            mira.types("/report-suspicious").fills("project", "quill-parser").sendsForm();
            mira.at("fault-what").waitFor();
            assertThat(mira.at("fault-what").innerText()).contains("fill this in");
            assertThat(mira.at("input-project").inputValue()).isEqualTo("quill-parser");
            mira.at("input-what").fill("x".repeat(3001));
            mira.sendsForm();
            mira.page().waitForCondition(() -> mira.at("fault-what").innerText().contains("at most 3,000"));
            assertThat(mira.at("input-project").inputValue()).isEqualTo("quill-parser");
            mira.at("form-cancel").click();
        }
    }

    @Test
    @Order(2)
    void a_report_is_sent_once_the_reporter_saw_who_reads_it_and_gets_a_receipt() {
        try (var mira = visitor().is(ACORN, "U-mira", "C-general")) {
            mira.types("/report-suspicious").fills("what", WHAT).fills("who", "kestrel-dev-77").sendsForm();
            assertThat(mira.sees("Before it is sent").innerText()).contains("Aiko Tanaka", "Mateo Silva");
            mira.presses("report:send");
            assertThat(mira.sees("Your report R-1").innerText()).contains("Aiko Tanaka", "/my-reports");
            mira.types("/my-reports");
            assertThat(mira.sees("My reports").innerText()).contains("R-1");
        }
    }

    @Test
    @Order(3)
    void a_flagged_message_opens_the_form_with_the_message_quoted() {
        try (var jonas = visitor().is(ACORN, "U-priya", "C-projects")) {
            var message = jonas.sees("Got this by mail about quill-parser");
            message.hover();
            message.getByTestId("message-menu").click();
            jonas.at("menu-report").click();
            jonas.at("input-what").waitFor();
            assertThat(jonas.at("input-what").inputValue()).contains("> Got this by mail", "Jonas Weber");
            jonas.at("form-cancel").click();
        }
    }

    @Test
    @Order(4)
    void responders_see_the_words_an_alias_and_what_honest_people_do_alike() {
        try (var mateo = visitor().is(ACORN, "U-mateo", "C-security-desk")) {
            var card = mateo.sees("Report R-1 from").innerText();
            assertThat(card).contains("kestrel-dev-77", "Honest people do this too").doesNotContain("Mira");
            mateo.presses("triage:claim");
            assertThat(mateo.sees("being looked at").innerText()).contains("Mateo Silva");
            mateo.presses("triage:ask").fills("question", "Since when does he write?").sendsForm();
            mateo.sees("on its way");
        }
    }

    @Test
    @Order(5)
    void the_question_reaches_the_reporter_privately_and_the_answer_comes_back_into_the_thread() {
        try (var mira = visitor().is(ACORN, "U-mira", "C-general")) {
            mira.page().locator("[data-testid^='channel-D']").first().click();
            var question = mira.sees("Since when does he write?");
            assertThat(question.innerText()).doesNotContain("Mateo");
            mira.presses("relay:answer").fills("answer", "Since the first of November.").sendsForm();
            mira.sees("Your answer is on its way");
        }
        try (var mateo = visitor().is(ACORN, "U-mateo", "C-security-desk")) {
            mateo.at("open-thread").last().click();
            assertThat(mateo.sees("Since the first of November.").innerText()).doesNotContain("Mira");
        }
    }

    @Test
    @Order(6)
    void an_alert_is_drafted_with_its_redactions_marked_and_ones_own_draft_cannot_be_approved() {
        try (var mateo = visitor().is(ACORN, "U-mateo", "C-security-desk")) {
            mateo.chooses("triage:judge", "confirmed");
            mateo.at("action-draft:start").waitFor();
            mateo.presses("draft:start");
            mateo.page().locator("[data-mark=redacted]").first().waitFor();
            settle(mateo);
            mateo.presses("draft:approve");
            mateo.sees("second person");
            mateo.presses("draft:ask");
            mateo.sees("have been asked");
        }
        try (var zara = visitor().is(BIRCH, "U-zara", "C-security-alerts")) {
            assertThat(zara.at("action-alert:seen").count()).isZero();
        }
    }

    /** Looks at each doubt until none is left. */
    private static void settle(Visitor who) {
        for (int doubt = 0; doubt < 30 && who.at("choice-draft:settle").count() > 0; doubt++) {
            var first = who.at("choice-draft:settle").last().locator("option:not([value=''])").first();
            var value = first.getAttribute("value");
            who.chooses("draft:settle", value);
            who.page().locator("option[value='" + value + "']").waitFor(
                    new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        assertThat(who.at("choice-draft:settle").count()).isZero();
    }

    @Test
    @Order(7)
    void a_second_responder_approves_and_the_alert_names_nobody_in_the_other_community() {
        try (var aiko = visitor().is(ACORN, "U-aiko", "C-security-desk")) {
            aiko.at("open-thread").last().click();
            aiko.presses("draft:look");
            aiko.at("action-draft:approve").last().waitFor();
            aiko.presses("draft:approve");
        }
        try (var zara = visitor().is(BIRCH, "U-zara", "C-security-alerts")) {
            zara.at("action-alert:seen").waitFor();
            var alert = zara.at("card").last().innerText();
            assertThat(alert).doesNotContainIgnoringCase("mira").doesNotContainIgnoringCase("quill")
                    .doesNotContain("kestrel-dev-77").doesNotContain("pruitt");
            assertThat(alert).contains(" of 5");
            zara.presses("alert:seen");
        }
    }

    @Test
    @Order(8)
    void the_sighting_comes_back_without_a_name() {
        try (var aiko = visitor().is(ACORN, "U-aiko", "C-security-desk")) {
            var answers = aiko.sees("What others answer to alert");
            assertThat(answers.innerText()).contains("Saw it too").doesNotContain("Zara").doesNotContain("Malik");
        }
    }

    @Test
    @Order(9)
    void a_retraction_changes_the_posted_copy_in_place() {
        try (var aiko = visitor().is(ACORN, "U-aiko", "C-security-desk");
                var zara = visitor().is(BIRCH, "U-zara", "C-security-alerts")) {
            int messages = zara.at("message").count();
            aiko.presses("alert:panel");
            aiko.at("choice-alert:retract").waitFor();
            var reason = aiko.at("choice-alert:retract").last().locator("option:not([value=''])").first()
                    .getAttribute("value");
            aiko.chooses("alert:retract", reason);
            aiko.at("action-alert:sure").waitFor();
            aiko.presses("alert:sure");
            zara.page().waitForCondition(() -> zara.at("action-alert:seen").count() == 0);
            assertThat(zara.page().locator("[data-testid=message][data-only-you=false]").count())
                    .isLessThanOrEqualTo(messages);
        }
    }

    @Test
    @Order(10)
    void only_an_admin_of_the_place_subscribes() {
        try (var lena = visitor().is(BIRCH, "U-tomas", "C-security-alerts")) {
            lena.types("/alerts subscribe npm 3");
            lena.sees("admin");
        }
        try (var elif = visitor().is(BIRCH, "U-elif", "C-security-alerts")) {
            elif.types("/alerts subscribe npm 3");
            elif.page().waitForCondition(() -> elif.at("only-you").count() > 0);
            elif.types("/alerts list");
            elif.sees("npm");
        }
    }

    @Test
    @Order(11)
    void a_playbook_is_followed_by_buttons_and_resumed_after_a_reload() {
        try (var tomas = visitor().is(BIRCH, "U-tomas", "C-general")) {
            tomas.types("/playbook recovery-codes");
            tomas.page().locator("[data-testid^='action-playbook'], [data-testid^='action-run']").first().waitFor();
            tomas.is(BIRCH, "U-tomas", "C-general");
            tomas.types("/harden");
            tomas.page().locator("[data-testid^='action-harden'], [data-testid^='action-playbook']").first().waitFor();
        }
    }

    @Test
    @Order(99)
    void the_page_fits_a_phone_and_asks_no_other_host() {
        try (var phone = new Visitor(browsers.browser(), sandbox.port(), 360, 740, ColorScheme.DARK)) {
            var foreign = new java.util.concurrent.CopyOnWriteArrayList<String>();
            phone.page().onRequest(request -> {
                if (!request.url().startsWith("http://127.0.0.1:" + sandbox.port())
                        && !request.url().startsWith("data:")
                        && !request.url().startsWith("about:")) {
                    foreign.add(request.url());
                }
            });
            phone.is(ACORN, "U-mira", "C-general");
            phone.sees("Welcome to Acorn!");
            assertThat((Integer) phone.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360);
            assertThat(foreign).isEmpty();
        }
    }
}
