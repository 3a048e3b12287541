package dev.chickadee.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;

class ReportRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final MemberId ONE = MemberId.random();
    private static final MemberId TWO = MemberId.random();
    private static final Set<ReportState> JUDGED = EnumSet.of(ReportState.CONFIRMED, ReportState.BENIGN,
            ReportState.INSUFFICIENT, ReportState.DUPLICATE, ReportState.ELSEWHERE);

    /** From which states each move is allowed; every other pair is forbidden. */
    private static final Map<Class<? extends Move>, Set<ReportState>> ALLOWED = Map.of(Move.Claim.class,
            EnumSet.of(ReportState.SUBMITTED), Move.HandOver.class, EnumSet.of(ReportState.CLAIMED), Move.Judge.class,
            EnumSet.of(ReportState.CLAIMED), Move.Close.class, JUDGED, Move.Reopen.class, with(JUDGED,
                    ReportState.CLOSED),
            Move.Release.class, EnumSet.of(ReportState.SUBMITTED, ReportState.CLAIMED),
            Move.Withdraw.class, EnumSet.allOf(ReportState.class));

    private static Set<ReportState> with(Set<ReportState> states, ReportState more) {
        var all = EnumSet.copyOf(states);
        all.add(more);
        return all;
    }

    static Stream<Arguments> everyPair() {
        List<Move> moves = List.of(new Move.Claim(TWO), new Move.HandOver(TWO), new Move.Judge(Verdict.BENIGN),
                new Move.Close(), new Move.Reopen(TWO), new Move.Release(), new Move.Withdraw());
        return Arrays.stream(ReportState.values()).flatMap(s -> moves.stream().map(m -> Arguments.of(s, m)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void every_pair_of_state_and_move_is_decided(ReportState state, Move move) {
        var after = ReportRules.after(report(state, false), move, NOW);
        boolean allowed = ALLOWED.get(move.getClass()).contains(state);
        assertThat(after.isPresent()).isEqualTo(allowed);
        after.ifPresent(report -> assertThat(report.version()).isEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void nothing_moves_a_withdrawn_report(ReportState state, Move move) {
        assertThat(ReportRules.after(report(state, true), move, NOW)).isEmpty();
    }

    @Test
    void the_table_knows_every_kind_of_move() {
        assertThat(ALLOWED.keySet()).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Move.class.getPermittedSubclasses())
                        .<Class<? extends Move>>map(c -> c.asSubclass(Move.class)).toList());
    }

    private static Report report(ReportState state, boolean withdrawn) {
        return new Report(ReportId.random(), new CommunityId("acorn"), 1, new Alias("Wren-1"), state, false, false,
                null,
                state == ReportState.SUBMITTED ? null : ONE, NOW, NOW, 0, withdrawn, 1);
    }
}
