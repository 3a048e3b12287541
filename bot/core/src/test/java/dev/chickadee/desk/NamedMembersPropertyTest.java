package dev.chickadee.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.chickadee.chat.Person;
import dev.chickadee.chat.Reply;
import dev.chickadee.community.Member;
import dev.chickadee.delivery.Lane;
import dev.chickadee.delivery.Letter;

/**
 * Property 5 of the design: whatever happens, in whatever order, a Member whom the reporter named or left out is shown
 * nothing of the report, whatever their role.
 */
class NamedMembersPropertyTest {

    private static final List<String> RESPONDERS = List.of("rhea", "ravi", "rosa");
    private static final Map<String, String> NAMES = Map.of("rhea", "Rhea Sund", "ravi", "Ravi Anand", "rosa",
            "Rosa Lind", "bo", "Bo Outside");
    /** Words that stand in every report and answer, so that a leak is seen. */
    private static final String CANARY = "zimtsternwort";

    private final TestDesk desk = TestDesk.open();
    private final Rounds rounds = new Rounds(desk.office, desk.proposals, desk.transactor);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
            27, 28, 29, 30})
    void a_member_named_or_excluded_is_shown_nothing(long seed) {
        var random = new Random(seed);
        var hidden = new ArrayList<String>();
        var named = pick(random, List.of("rhea", "ravi", "rosa", "bo"), random.nextInt(4));
        var excluded = pick(random, RESPONDERS, random.nextInt(3));
        hidden.addAll(named);
        hidden.addAll(excluded);
        var id = report(named, excluded);
        if (id.isEmpty()) {
            return;
        }
        for (int step = 0; step < 30; step++) {
            int lettersBefore = desk.outbox.all().size();
            act(random, id, hidden);
            check(hidden, lettersBefore, "seed " + seed + ", step " + step);
        }
    }

    private String report(List<String> named, List<String> excluded) {
        var what = CANARY + ": pressed by " + String.join(" and ", named.stream().map(NAMES::get).toList());
        var reply = desk.submit("mira", "report:new", "", Map.of("what", List.of(what)));
        var actions = TestDesk.card(reply).actions();
        if (actions.stream().noneMatch(one -> one.action().equals("report:send"))) {
            return "";
        }
        var draft = TestDesk.ref(reply, "report:send");
        var ids = excluded.stream().map(who -> memberOf(who).id().value()).toArray(String[]::new);
        var changed = desk.press("mira", "report:exclude", draft, ids);
        if (TestDesk.card(changed).actions().stream().noneMatch(one -> one.action().equals("report:send"))) {
            return "";
        }
        desk.press("mira", "report:send", draft);
        check(new ArrayList<>(union(named, excluded)), 0, "sent");
        return draft;
    }

    private void act(Random random, String id, List<String> hidden) {
        var who = List.of("rhea", "ravi", "rosa", "bo", "ada", "mira").get(random.nextInt(6));
        switch (random.nextInt(8)) {
            case 0 -> seen(who, hidden, desk.press(who, "triage:claim", id));
            case 1 -> seen(who, hidden, desk.press(who, "triage:judge", id, "benign"));
            case 2 -> seen(who, hidden, desk.press(who, "triage:reopen", id));
            case 3 -> seen(who, hidden, desk.press(who, "triage:over", id));
            case 4 -> seen(who, hidden,
                    desk.submit(who, "triage:ask", id, Map.of("question", List.of(CANARY + "?"))));
            case 5 -> answer(random, id, hidden);
            case 6 -> {
                desk.wait(Duration.ofHours(13));
                rounds.putBack();
            }
            default -> declare(random, hidden);
        }
    }

    /** An answer that may name one more of them: from then on that one is shown nothing. */
    private void answer(Random random, String id, List<String> hidden) {
        if (random.nextBoolean()) {
            var who = RESPONDERS.get(random.nextInt(RESPONDERS.size()));
            hidden.add(who);
            desk.submit("mira", "relay:answer", id, Map.of("answer", List.of(CANARY + " and " + NAMES.get(who))));
        } else {
            desk.submit("mira", "relay:answer", id, Map.of("answer", List.of(CANARY)));
        }
    }

    /** A Member declares an account that the report happens to hold. */
    private void declare(Random random, List<String> hidden) {
        var who = RESPONDERS.get(random.nextInt(RESPONDERS.size()));
        if (random.nextInt(6) == 0) {
            hidden.add(who);
            desk.command(who, "chickadee", "accounts code:" + CANARY);
        }
    }

    private void seen(String who, List<String> hidden, Reply reply) {
        if (hidden.contains(who) && !(reply instanceof Reply.Done)) {
            assertThat(TestDesk.words(reply)).doesNotContain(CANARY);
        }
    }

    /** No letter put since goes to one of them with anything of the report in it; nor, if one reads it, to the channel. */
    private void check(List<String> hidden, int since, String when) {
        boolean channelIsRead = hidden.stream().anyMatch(RESPONDERS::contains);
        var all = desk.outbox.all();
        for (var letter : all.subList(since, all.size()).stream().map(delivery -> delivery.letter()).toList()) {
            boolean toOne = hidden.stream().anyMatch(who -> letter.lane().equals(Lane.of(TestDesk.person(who))));
            boolean toAll = channelIsRead && letter.lane().equals(Lane.of(TestDesk.RESPONDERS));
            if (toOne || toAll) {
                assertThat(said(letter)).as(when).doesNotContain(CANARY).doesNotContain("R-1");
            }
        }
    }

    private static String said(Letter letter) {
        return TestDesk.words(letter.card());
    }

    private Member memberOf(String who) {
        Person person = TestDesk.person(who);
        return desk.communities.member(TestDesk.COMMUNITY, person).orElseThrow();
    }

    private static List<String> pick(Random random, List<String> from, int count) {
        var left = new ArrayList<>(from);
        java.util.Collections.shuffle(left, random);
        return left.subList(0, Math.min(count, left.size()));
    }

    private static Set<String> union(List<String> one, List<String> other) {
        var all = new java.util.TreeSet<>(one);
        all.addAll(other);
        return all;
    }

}
