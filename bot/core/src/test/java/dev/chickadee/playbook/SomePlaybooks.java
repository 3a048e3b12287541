package dev.chickadee.playbook;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.LocalText;

/** Playbooks for tests. */
public final class SomePlaybooks {

    private SomePlaybooks() {}

    /** Words in both languages. */
    public static LocalText words(String english) {
        return new LocalText(Map.of("en", english, "de", english + " (de)"));
    }

    /** Three steps: one to do, one typed and one that may be left out. */
    public static Playbook simple() {
        return playbook("simple", 1, step("look", null, null, false),
                step("note", new Question.Typed(words("What did you see?"), 20), null, true),
                step("tell", null, null, false));
    }

    /** A yes or no leads to one of two ways, of which one has a choice. */
    public static Playbook forked() {
        return playbook("forked", 1, step("ready", new Question.YesNo(words("Ready?")), null, false),
                step("way", choice("left", "right"), is("ready", "yes"), true),
                step("left", null, new Condition.All(List.of(is("ready", "yes"), is("way", "left"))), false),
                step("not-left", null, new Condition.Not(is("way", "left")), false),
                step("end", null, null, false));
    }

    public static Playbook playbook(String id, int revision, Step... steps) {
        return new Playbook(new PlaybookId(id), revision, words("Title of " + id), words("Purpose"), words("Everybody"),
                10,
                new MapsTo(List.of(), List.of("OSPS-AC-01.01"), List.of()), List.of(steps));
    }

    public static Step step(String id, @Nullable Question question, @Nullable Condition when, boolean mayNotApply) {
        var link = new Link(URI.create("https://docs.example.org/" + id), words("More on " + id));
        return new Step(new StepId(id), words("Do " + id), words("Text of " + id), words("Reason of " + id),
                List.of(link), question, when, mayNotApply);
    }

    public static Question.Choice choice(String... answers) {
        return new Question.Choice(words("Which?"),
                List.of(answers).stream().map(id -> new Question.Offered(id, words("The " + id))).toList());
    }

    public static Condition.Is is(String step, String answer) {
        return new Condition.Is(new StepId(step), answer);
    }

    /** Any playbook: 1-20 steps, conditions up to four deep over the answers of earlier steps. */
    public static Playbook any(Random random) {
        var steps = new ArrayList<Step>();
        int size = 1 + random.nextInt(20);
        for (int i = 0; i < size; i++) {
            var asking = steps.stream().filter(step -> step.question() != null && !step.question().offered().isEmpty())
                    .toList();
            boolean sometimes = !asking.isEmpty() && random.nextInt(3) > 0;
            steps.add(step("s" + i, anyQuestion(random), sometimes ? anyCondition(random, asking, 4) : null,
                    random.nextBoolean()));
        }
        return playbook("any", 1, steps.toArray(Step[]::new));
    }

    private static @Nullable Question anyQuestion(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Question.YesNo(words("Yes or no?"));
            case 1 -> choice("a", "b", "c");
            case 2 -> new Question.Typed(words("What?"), 30);
            default -> null;
        };
    }

    private static Condition anyCondition(Random random, List<Step> asking, int depth) {
        int kind = depth == 1 ? 3 : random.nextInt(5);
        return switch (kind) {
            case 0 -> new Condition.All(anyConditions(random, asking, depth - 1));
            case 1 -> new Condition.Any(anyConditions(random, asking, depth - 1));
            case 2 -> new Condition.Not(anyCondition(random, asking, depth - 1));
            default -> {
                var step = asking.get(random.nextInt(asking.size()));
                var offered = step.question() == null ? List.<Question.Offered>of() : step.question().offered();
                yield new Condition.Is(step.id(), offered.get(random.nextInt(offered.size())).value());
            }
        };
    }

    private static List<Condition> anyConditions(Random random, List<Step> asking, int depth) {
        var parts = new ArrayList<Condition>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(anyCondition(random, asking, depth));
        }
        return parts;
    }
}
