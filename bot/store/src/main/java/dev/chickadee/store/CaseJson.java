package dev.chickadee.store;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import dev.chickadee.base.ReporterText;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.community.MemberId;
import dev.chickadee.pattern.PatternId;
import dev.chickadee.report.Narrative;
import dev.chickadee.report.Reporter;

/** What is sealed of a report, as JSON: version 1. */
final class CaseJson {

    private static final int VERSION = 1;

    private CaseJson() {}

    static String print(Narrative narrative) {
        var json = Stored.document(VERSION).put("what", narrative.what().words()).put("who", narrative.who().words())
                .put("project", narrative.project().words()).put("feeling", narrative.feeling().words());
        json.set("signs", Stored.words(narrative.signs().stream().map(PatternId::value).sorted().toList()));
        json.set("excluded", Stored.words(narrative.excluded().stream().map(MemberId::value).sorted().toList()));
        return Stored.print(json);
    }

    static Narrative narrative(String text) {
        var json = Stored.parse("narrative", text, VERSION);
        return new Narrative(words(json, "what"), words(json, "who"), words(json, "project"),
                Set.copyOf(Stored.list(json, "signs", sign -> new PatternId(sign.asText()))), words(json, "feeling"),
                Set.copyOf(Stored.list(json, "excluded", member -> new MemberId(member.asText()))));
    }

    static String print(Reporter reporter) {
        var person = reporter.person();
        return Stored.print(Stored.document(VERSION).put("platform", person.place().platform().name())
                .put("place", person.place().value()).put("user", person.userId())
                .put("locale", reporter.locale().toLanguageTag()).put("zone", reporter.zone().getId()));
    }

    static Reporter reporter(String text) {
        var json = Stored.parse("reporter", text, VERSION);
        var place = new PlaceId(new Platform(Stored.text(json, "platform")), Stored.text(json, "place"));
        return new Reporter(new Person(place, Stored.text(json, "user")),
                Locale.forLanguageTag(Stored.text(json, "locale")), ZoneId.of(Stored.text(json, "zone")));
    }

    private static ReporterText words(JsonNode json, String field) {
        return new ReporterText(Stored.text(json, field));
    }
}
