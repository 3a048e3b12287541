package dev.chickadee.store.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.chickadee.base.HandClock;
import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.InteractionId;
import dev.chickadee.chat.Origin;
import dev.chickadee.chat.Reply;
import dev.chickadee.community.Community;
import dev.chickadee.desk.PlaybookDialog;
import dev.chickadee.desk.Visit;
import dev.chickadee.playbook.FakePlaybookArchive;
import dev.chickadee.playbook.PlaybookShelf;
import dev.chickadee.playbook.Step;
import dev.chickadee.run.FakeRunStore;
import dev.chickadee.run.Run;
import dev.chickadee.run.Runs;
import dev.chickadee.run.SomeRuns;

/** The playbooks that come with Chickadee, followed in chat by somebody who presses any button, until each step was seen. */
class ShippedPlaybooksWalkTest {

    private static final int WALKS = 400;
    private static final Community COMMUNITY = new Community(SomeRuns.ACORN, "Acorn", ZoneId.of("UTC"), Locale.ENGLISH,
            Community.RETENTION, List.of(), null, true);

    private final HandClock clock = HandClock.morning();
    private final FakeRunStore store = new FakeRunStore();
    private final PlaybookShelf shelf = new PlaybookShelf(new FakePlaybookArchive());
    private final PlaybookDialog dialog = new PlaybookDialog(new Runs(store, shelf, clock), shelf);
    private int count;

    static List<Path> files() throws java.io.IOException {
        return ShippedPlaybooksTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_way_ends_and_every_step_is_on_one(Path file) {
        assertThat(shelf.put(new PlaybookFolder(file.getParent()).read())).isEmpty();
        var playbook = shelf.all().stream().filter(one -> file.endsWith(one.id() + ".yaml")).findFirst().orElseThrow();
        var seen = new HashSet<String>();
        for (int walk = 0; walk < WALKS; walk++) {
            var locale = walk % 2 == 0 ? Locale.ENGLISH : Locale.GERMAN;
            walk(playbook.id().value(), new Random(walk), locale).trail()
                    .forEach(mark -> seen.add(mark.step().value()));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(
                playbook.steps().stream().map(Step::id).map(Object::toString).collect(Collectors.toSet()));
    }

    private Run walk(String playbook, Random random, Locale locale) {
        store.forget(SomeRuns.ANN);
        var card = card(answer(new Interaction.CommandGiven(origin(locale), "playbook", playbook), locale));
        for (int i = 0; i < 100; i++) {
            var run = store.of(SomeRuns.ANN).getFirst();
            if (run.finished()) {
                return run;
            }
            var going = card.actions().stream().filter(ShippedPlaybooksWalkTest::goesOn).toList();
            card = card(press(going.get(random.nextInt(going.size())), random, locale));
        }
        throw new AssertionError(playbook + ": no end after 100 steps");
    }

    private static boolean goesOn(Action action) {
        return List.of("playbook:done", "playbook:choose", "playbook:type", "playbook:leave-out")
                .contains(action.action());
    }

    private Reply press(Action action, Random random, Locale locale) {
        var chosen = switch (action) {
            case Action.Button _ -> List.<String>of();
            case Action.Select select ->
                List.of(select.options().get(random.nextInt(select.options().size())).value());
        };
        var pressed = new Interaction.ActionPressed(origin(locale), action.action(), action.ref(), chosen);
        var form = dialog.form(pressed, Words.in(locale));
        return answer(form == null ? pressed : filled(form, locale), locale);
    }

    private Interaction filled(Form form, Locale locale) {
        return new Interaction.FormSubmitted(origin(locale), form.form(), form.ref(),
                java.util.Map.of(form.fields().getFirst().name(), List.of("as it is")), java.util.Map.of());
    }

    private Reply answer(Interaction interaction, Locale locale) {
        return dialog.answer(new Visit(interaction, COMMUNITY, null, Words.in(locale)));
    }

    private Origin origin(Locale locale) {
        var place = SomeRuns.ANN.place();
        return new Origin(new InteractionId(place.platform(), "i" + count++), SomeRuns.ANN, "ann", false,
                new ChannelId(place, "C1"), locale, null, clock.instant());
    }

    private static Card card(Reply reply) {
        return switch (reply) {
            case Reply.Show show -> show.card();
            case Reply.Replace replace -> replace.card();
            case Reply.Done _ -> throw new AssertionError("no card");
        };
    }
}
