package dev.chickadee.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.ChatAdapter;
import dev.chickadee.chat.MessageRef;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.Platform;
import dev.chickadee.chat.Send;
import dev.chickadee.chat.SendResult;
import dev.chickadee.chat.Target;
import dev.chickadee.chat.Visibility;

/** A platform that only remembers what people would see, and can be told how to answer. Thread-safe. */
public final class Board implements ChatAdapter {

    /** One message as people see it now. */
    public record Seen(String key, ChannelId channel, String heading, boolean saidRepeat) {}

    private final Map<String, Seen> messages = new LinkedHashMap<>();
    private final Map<String, List<MessageRef>> byKey = new HashMap<>();
    private final Map<ChannelId, Visibility> visibility = new HashMap<>();
    private final Duration knowsKeysFor;
    private Function<Send, SendResult> answers = send -> new SendResult.Sent(List.of(place(send)));

    /** @param knowsKeysFor how long a repeat is recognised; zero for never */
    public Board(Duration knowsKeysFor) {
        this.knowsKeysFor = knowsKeysFor;
    }

    /** What it answers instead of accepting; null from the function = accept. */
    public synchronized void answering(Function<Send, @org.jspecify.annotations.Nullable SendResult> script) {
        answers = send -> {
            var scripted = script.apply(send);
            return scripted == null ? new SendResult.Sent(List.of(place(send))) : scripted;
        };
    }

    public synchronized void readBy(ChannelId channel, Visibility readers) {
        visibility.put(channel, readers);
    }

    /** What stands on the board, oldest first. */
    public synchronized List<Seen> seen() {
        return List.copyOf(messages.values());
    }

    public List<Seen> seen(ChannelId channel) {
        return seen().stream().filter(message -> message.channel().equals(channel)).toList();
    }

    @Override
    public Platform platform() {
        return ADelivery.SLACK;
    }

    @Override
    public synchronized SendResult send(Send send) {
        var known = byKey.get(send.key());
        if (known != null && knowsKeysFor.isPositive()) {
            return new SendResult.Sent(known);
        }
        return answers.apply(send);
    }

    private MessageRef place(Send send) {
        var ref = switch (send.target()) {
            case Target.Channel(var channel) -> fresh(channel);
            case Target.Direct(var person) -> fresh(conversation(person));
            case Target.Under(var message) -> fresh(message.channel());
            case Target.InPlaceOf(var refs) -> refs.getFirst();
        };
        messages.put(ref.messageId(), new Seen(send.key(), ref.channel(), send.card().heading(), send.mayBeRepeat()));
        byKey.put(send.key(), new ArrayList<>(List.of(ref)));
        return ref;
    }

    private MessageRef fresh(ChannelId channel) {
        return new MessageRef(channel, "m" + (messages.size() + 1));
    }

    private static ChannelId conversation(Person person) {
        return new ChannelId(person.place(), "dm-" + person.userId());
    }

    @Override
    public boolean recognisesRepeat(Duration sinceFirstAttempt) {
        return sinceFirstAttempt.compareTo(knowsKeysFor) < 0;
    }

    @Override
    public synchronized Visibility visibility(ChannelId channel) {
        return visibility.getOrDefault(channel, Visibility.PRIVATE);
    }

    @Override
    public Health health() {
        return new Health.Fine();
    }
}
