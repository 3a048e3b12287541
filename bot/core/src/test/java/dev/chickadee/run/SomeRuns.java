package dev.chickadee.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.chickadee.base.ReporterText;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.community.CommunityId;
import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.playbook.Question;
import dev.chickadee.playbook.Step;

/** Runs for tests. */
public final class SomeRuns {

    public static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");
    public static final CommunityId ACORN = new CommunityId("acorn");
    public static final Person ANN = person("U1");
    public static final Person BEN = person("U2");

    private SomeRuns() {}

    public static Person person(String userId) {
        return new Person(new PlaceId(new Platform("sandbox-slack"), "T1"), userId);
    }

    public static Run run(Person by, String playbook, String project) {
        return Run.begun(by, ACORN, new PlaybookId(playbook), 1, new ReporterText(project), MORNING);
    }

    public static Run of(Playbook playbook) {
        return Run.begun(ANN, ACORN, playbook.id(), playbook.revision(), ReporterText.EMPTY, MORNING);
    }

    /** Every move that the step takes. */
    public static List<Move> moves(Step step) {
        var moves = new ArrayList<Move>();
        switch (step.question()) {
            case null -> moves.add(new Move.Done());
            case Question.YesNo yesNo -> yesNo.offered().forEach(one -> moves.add(new Move.Choose(one.value())));
            case Question.Choice choice -> choice.offered().forEach(one -> moves.add(new Move.Choose(one.value())));
            case Question.Typed _ -> moves.add(new Move.Type(new ReporterText("seen")));
        }
        if (step.mayNotApply()) {
            moves.add(new Move.LeaveOut(new ReporterText("not here")));
        }
        return moves;
    }

    public static Move anyMove(Step step, Random random) {
        var moves = moves(step);
        return moves.get(random.nextInt(moves.size()));
    }

    /** The run after the moves. @throws AssertionError if one is refused */
    public static Run after(Playbook playbook, Run run, Move... moves) {
        var now = run;
        for (var move : moves) {
            now = switch (RunRules.after(playbook, now, move, MORNING)) {
                case RunRules.Result.Moved moved -> moved.run();
                case RunRules.Result.Refused refused -> throw new AssertionError("refused: " + refused.why());
            };
        }
        return now;
    }
}
