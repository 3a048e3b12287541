package dev.chickadee.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.chickadee.base.Words;

class LinkReasonTest {

    @ParameterizedTest
    @EnumSource
    void every_reason_has_words_for_people_in_every_language(LinkReason reason) {
        for (var language : Words.COMPLETE) {
            assertThat(Words.in(language).has("link.why." + reason.word())).as("%s %s", language, reason).isTrue();
        }
    }
}
