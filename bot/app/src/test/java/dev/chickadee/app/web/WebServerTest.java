package dev.chickadee.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import dev.chickadee.app.config.Settings;
import dev.chickadee.app.house.OpenHouse;
import dev.chickadee.app.visit.Who;
import dev.chickadee.base.HandClock;
import dev.chickadee.chat.ChatAdapter;
import dev.chickadee.delivery.Ledger;

class WebServerTest {

    private static final Who MIRA = new Who("T-acorn", "U-mira");
    private static OpenHouse house;

    @BeforeAll
    static void opens() {
        house = OpenHouse.open(null);
    }

    @AfterAll
    static void closes() {
        house.close();
    }

    @Test
    void health_says_that_everything_is_fine() throws IOException, InterruptedException {
        var health = get("healthz");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"database\":{\"fine\":true", "\"scheduler\":{\"fine\":true",
                "\"platform\":\"sandbox-slack\",\"fine\":true", "\"waiting\":", "\"status\":\"fine\"");
        assertThat(health.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(health.headers().firstValue("Content-Security-Policy")).get().asString()
                .contains("default-src 'none'");
        assertThat(health.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void metrics_count_what_happens_and_hold_nothing_that_anybody_confided() throws IOException, InterruptedException {
        house.visitor().command(MIRA, "C-general", "report-suspicious", "canaryword");
        house.visitor().submit(MIRA, Map.of("what", "canaryword wrote", "who", "canaryhandle-7", "project",
                "canaryproject"));

        var metrics = get("metrics").body();

        assertThat(metrics).contains("chickadee_first_answer_seconds_count{kind=\"form\"}",
                "chickadee_deliveries{state=\"waiting\"}", "chickadee_deliveries_unsure");
        assertThat(metrics).doesNotContain("canary", "acorn", "birch", "U-mira", "Mira", "C-general");
    }

    @Test
    void an_ailing_part_makes_the_whole_ailing() {
        var clock = new HandClock(Instant.parse("2026-01-01T00:00:00Z"));
        var alive = clock.instant();
        var parts = new Health.Parts(() -> {
            throw new IllegalStateException("canary");
        }, () -> alive, List.<ChatAdapter>of(), () -> new Ledger.Numbers(0, 0, 0, 0, 0));

        var report = new Health(parts, clock).look();

        assertThat(report.fine()).isFalse();
        assertThat(report.json()).contains("\"status\":\"ailing\"", "\"database\":{\"fine\":false")
                .doesNotContain("canary");
    }

    @Test
    void a_scheduler_that_stands_still_is_noticed() {
        var clock = new HandClock(Instant.parse("2026-01-01T00:00:00Z"));
        var alive = clock.instant();
        var health = new Health(new Health.Parts(() -> {}, () -> alive, List.<ChatAdapter>of(),
                () -> new Ledger.Numbers(0, 0, 0, 0, 0)), clock);

        assertThat(health.look().fine()).isTrue();
        clock.advance(Duration.ofMinutes(1));
        assertThat(health.look().fine()).isFalse();
    }

    @Test
    void a_port_that_is_taken_is_one_sentence() {
        var web = new Settings.Web("127.0.0.1", house.server().port());

        assertThatThrownBy(() -> WebServer.start(web, house.chickadee().health(), house.chickadee().metrics(), _ -> {}))
                .isInstanceOf(WebServer.CannotListen.class).hasMessageContaining("Port " + web.port());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(house.site() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
