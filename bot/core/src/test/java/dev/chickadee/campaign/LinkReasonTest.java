package dev.chickadee.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.chickadee.base.Words;

class LinkReasonTest {

    @ParameterizedTest
    @EnumSource(LinkReason.class)
    void every_reason_can_be_said_in_every_language(LinkReason reason) {
        assertThat(Words.COMPLETE).allMatch(locale -> Words.in(locale).has("link.why." + reason.word()));
    }
}
