package dev.chickadee.playbook;

import static dev.chickadee.playbook.SomePlaybooks.is;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final StepId S = new StepId("s");

    @Test
    void a_comparison_is_open_until_its_step_is_behind_us() {
        assertThat(is("s", "yes").given(Map.of())).isEqualTo(Truth.OPEN);
        assertThat(is("s", "yes").given(Map.of(S, "yes"))).isEqualTo(Truth.YES);
        assertThat(is("s", "yes").given(Map.of(S, "no"))).isEqualTo(Truth.NO);
    }

    @Test
    void a_step_without_an_answer_equals_nothing() {
        assertThat(is("s", "yes").given(Map.of(S, ""))).isEqualTo(Truth.NO);
        assertThat(new Condition.Not(is("s", "yes")).given(Map.of(S, ""))).isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @CsvSource({"YES,YES,YES,YES", "YES,NO,NO,YES", "YES,OPEN,OPEN,YES", "NO,YES,NO,YES", "NO,NO,NO,NO",
            "NO,OPEN,NO,OPEN", "OPEN,YES,OPEN,YES", "OPEN,NO,NO,OPEN", "OPEN,OPEN,OPEN,OPEN"})
    void all_and_any_follow_the_three_values(Truth a, Truth b, Truth all, Truth any) {
        var parts = List.<Condition>of(is("a", "yes"), is("b", "yes"));
        var answers = new java.util.HashMap<StepId, String>();
        put(answers, "a", a);
        put(answers, "b", b);
        assertThat(new Condition.All(parts).given(answers)).isEqualTo(all);
        assertThat(new Condition.Any(parts).given(answers)).isEqualTo(any);
        assertThat(new Condition.Not(new Condition.Any(parts)).given(answers)).isEqualTo(any.not());
    }

    private static void put(Map<StepId, String> answers, String step, Truth truth) {
        switch (truth) {
            case YES -> answers.put(new StepId(step), "yes");
            case NO -> answers.put(new StepId(step), "no");
            case OPEN -> {
                // A step still to come is not there.
            }
        }
    }
}
