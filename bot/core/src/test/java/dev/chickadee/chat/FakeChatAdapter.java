package dev.chickadee.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.ChatHarness.Shown;

/**
 * A platform in memory for tests of the domain: shows what it was sent, and answers as it is told. Thread-safe.
 * Every channel exists and is private unless told otherwise.
 */
public final class FakeChatAdapter implements ChatAdapter {

    private record Keyed(List<MessageRef> refs, Instant at) {}

    private final Platform platform;
    private final InstantSource clock;
    private final Duration recognisedFor;
    private final Map<MessageRef, Shown> shown = new LinkedHashMap<>();
    private final Map<String, Keyed> keyed = new HashMap<>();
    private final Map<ChannelId, Visibility> visibility = new HashMap<>();
    private final Map<ChannelId, String> refusals = new HashMap<>();
    private final Set<Person> closed = new HashSet<>();
    private final Deque<Function<Send, @Nullable SendResult>> script = new ArrayDeque<>();
    private final List<Send> sends = new ArrayList<>();
    private int number;

    /** @param recognisedFor how long a repeated key is recognised; zero for never */
    public FakeChatAdapter(Platform platform, InstantSource clock, Duration recognisedFor) {
        this.platform = platform;
        this.clock = clock;
        this.recognisedFor = recognisedFor;
    }

    /** The next send is answered with this, and nothing is posted. */
    public synchronized void answerNext(SendResult result) {
        script.addLast(send -> result);
    }

    /** The next send is posted, but answered with this: the answer was lost. */
    public synchronized void postAndAnswerNext(SendResult result) {
        script.addLast(send -> {
            put(send);
            return result;
        });
    }

    /** Whatever goes to this channel is refused with this reason. */
    public synchronized void refuse(ChannelId channel, String why) {
        refusals.put(channel, why);
    }

    /** This person takes no direct messages any more. */
    public synchronized void close(Person person) {
        closed.add(person);
    }

    public synchronized void readBy(ChannelId channel, Visibility readers) {
        visibility.put(channel, readers);
    }

    /** Every send that came in, refused and repeated ones too, oldest first. */
    public synchronized List<Send> sends() {
        return List.copyOf(sends);
    }

    /** What stands in a channel now, oldest first. */
    public synchronized List<Shown> shown(ChannelId channel) {
        return shown.values().stream().filter(s -> s.ref().channel().equals(channel)).toList();
    }

    /** What stands in a person's conversation with the bot, oldest first. */
    public List<Shown> shown(Person person) {
        return shown(direct(person));
    }

    /** The id of a person's conversation with the bot. */
    public static ChannelId direct(Person person) {
        return new ChannelId(person.place(), "D-" + person.userId());
    }

    @Override
    public Platform platform() {
        return platform;
    }

    @Override
    public synchronized SendResult send(Send send) {
        sends.add(send);
        var known = keyed.get(send.key());
        if (known != null && recognisesRepeat(Duration.between(known.at, clock.instant()))) {
            return new SendResult.Sent(known.refs);
        }
        var scripted = script.isEmpty() ? null : script.removeFirst().apply(send);
        return scripted != null ? scripted : put(send);
    }

    @Override
    public boolean recognisesRepeat(Duration sinceFirstAttempt) {
        return sinceFirstAttempt.compareTo(recognisedFor) < 0;
    }

    @Override
    public synchronized Visibility visibility(ChannelId channel) {
        return visibility.getOrDefault(channel, Visibility.PRIVATE);
    }

    @Override
    public Health health() {
        return new Health.Fine();
    }

    private SendResult put(Send send) {
        return switch (send.target()) {
            case Target.Channel(var channel) -> post(send, channel, null);
            case Target.Direct(var person) -> closed.contains(person)
                    ? new SendResult.Refused("the person takes no direct messages: they can change their settings")
                    : post(send, direct(person), null);
            case Target.Under(var message) -> {
                var root = shown.get(message);
                yield root == null
                        ? gone()
                        : post(send, message.channel(), root.under() == null ? message : root.under());
            }
            case Target.InPlaceOf(var old) -> edit(send, old);
        };
    }

    private SendResult post(Send send, ChannelId channel, @Nullable MessageRef under) {
        var why = refusals.get(channel);
        if (why != null) {
            return new SendResult.Refused(why);
        }
        var refs = new ArrayList<MessageRef>();
        for (var body : FakeRendering.of(send)) {
            var ref = new MessageRef(channel, "F" + ++number);
            shown.put(ref, body.at(ref, under));
            refs.add(ref);
        }
        keyed.put(send.key(), new Keyed(refs, clock.instant()));
        return new SendResult.Sent(refs);
    }

    private SendResult edit(Send send, List<MessageRef> old) {
        if (!shown.keySet().containsAll(old)) {
            return gone();
        }
        var bodies = FakeRendering.of(send);
        var refs = new ArrayList<MessageRef>();
        for (int i = 0; i < bodies.size(); i++) {
            var ref = i < old.size() ? old.get(i) : new MessageRef(old.getFirst().channel(), "F" + ++number);
            var before = shown.get(ref);
            shown.put(ref, bodies.get(i).at(ref, before == null ? null : before.under()));
            refs.add(ref);
        }
        old.stream().skip(bodies.size()).forEach(shown::remove);
        return new SendResult.Sent(refs);
    }

    private static SendResult gone() {
        return new SendResult.Refused("the message is no longer there: send it as a new one");
    }
}
