package dev.chickadee.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    private static final PersonNames NOBODY = PersonNames.in("");

    @ParameterizedTest
    @CsvSource({"branqulfendor7, branqulfendor4410", "branqulfendor, bran-qulfen_dor9", "branqulfendor, br4nqu1fend0r",
            "branqulfendo3, branqulfendo01", "tammadorqul, tarnrnad0rqul88", "branqulfendor, brаnqulfеndоr",
            "branqulfendor, ｂranqulfendor", "branqulfendor, bránqulfendor"})
    void a_handle_and_what_is_made_of_it_have_a_strong_form_in_common(String first, String second) {
        assertThat(strongestInCommon(handle(first, NOBODY), handle(second, NOBODY))).isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @CsvSource({"branqulfendor, wenhulzaxrop", "dorfen12, dorfel12", "admin, admin", "kim, kim",
            "alexander, alexander99",
            "bran7, bran9"})
    void strangers_have_nothing_strong_in_common(String first, String second) {
        assertThat(strongestInCommon(handle(first, NOBODY), handle(second, NOBODY))).isLessThan(0.5);
    }

    @Test
    void a_handle_made_of_the_writers_name_is_shared_by_namesakes() {
        var signed = PersonNames.in("I want the keys.\n\nRegards,\nMaren Holmstad");
        assertThat(strongestInCommon(handle("mholmstad21", signed), handle("mholmstad388", signed))).isLessThan(0.5);
        assertThat(strongestInCommon(mail("maren.holmstad@gmx.net", signed), mail("marenholmstad@web.de", signed)))
                .isLessThan(0.5);
        assertThat(
                strongestInCommon(mail("maren.holmstad4417@gmx.net", signed), mail("marenholmstad4417@web.de", signed)))
                .isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void the_account_number_of_a_no_reply_address_outlives_a_new_name() {
        assertThat(strongestInCommon(mail("4417+dorfen@users.noreply.github.com", NOBODY),
                mail("4417+wenhul@users.noreply.github.com", NOBODY))).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim@gmail.com", "kim@users.noreply.github.com", "kim@mail.ru", "kim@apache.org"})
    void a_domain_that_everybody_may_use_is_no_form(String address) {
        assertThat(mail(address, NOBODY)).noneMatch(form -> form.kind() == FormKind.DOMAIN);
    }

    @ParameterizedTest
    @CsvSource({"kim@zaxwenhul.icu, 0.72", "kim@mail.zaxwenhul.bargains, 0.72", "kim@fjord-labs.no, 0.35",
            "kim@tools.dev, 0.35"})
    void a_domain_says_more_where_names_are_thrown_away(String address, double strength) {
        assertThat(mail(address, NOBODY)).filteredOn(form -> form.kind() == FormKind.DOMAIN).singleElement()
                .satisfies(form -> assertThat(form.strength()).isEqualTo(strength));
    }

    @ParameterizedTest
    @CsvSource({"https://zaxwenhul.site/a, 0.92", "https://fjord-labs.no/a, 0.8", "https://fjord-labs.no/, 0.35",
            "https://github.com/a/b/issues/3, 0.25", "https://paste.fjord-labs.no/x, 0.25"})
    void a_link_says_as_much_as_its_host(String link, double strength) {
        var forms = Forms.of(Indicators.of(List.of(), List.of(), List.of(link), ""), NOBODY);
        assertThat(forms).filteredOn(form -> form.kind() == FormKind.LINK).singleElement()
                .satisfies(form -> assertThat(form.strength()).isEqualTo(strength));
    }

    @Test
    void names_are_read_from_header_and_signature_and_kept_silent() {
        var names = PersonNames
                .in("From: Maren Holmstad <m@gmx.net>\n\nI want the keys of the project.\n\nBest,\nIlse");
        assertThat(names.stems()).containsExactlyInAnyOrder(Shapes.readBack("maren"), Shapes.readBack("holmstad"),
                Shapes.readBack("ilse"));
        assertThat(names.toString()).isEqualTo("PersonNames[3]");
    }

    private static double strongestInCommon(List<Form> first, List<Form> second) {
        Set<String> values = second.stream().map(f -> f.kind() + f.value()).collect(Collectors.toSet());
        return first.stream().filter(f -> values.contains(f.kind() + f.value())).mapToDouble(Form::strength).max()
                .orElse(0);
    }

    private static List<Form> handle(String handle, PersonNames names) {
        return Forms.of(Indicators.of(List.of(handle), List.of(), List.of(), ""), names);
    }

    private static List<Form> mail(String address, PersonNames names) {
        return Forms.of(Indicators.of(List.of(), List.of(address), List.of(), ""), names);
    }
}
