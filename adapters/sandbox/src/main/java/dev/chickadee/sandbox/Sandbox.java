package dev.chickadee.sandbox;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.ChatAdapter;
import dev.chickadee.chat.Desk;
import dev.chickadee.chat.Platform;
import dev.chickadee.sandbox.place.Chat;
import dev.chickadee.sandbox.place.Flavour;
import dev.chickadee.sandbox.place.Misbehaviour;
import dev.chickadee.sandbox.place.SandboxWorld;

/**
 * Two simulated chat platforms in one process, {@code sandbox-slack} and {@code sandbox-discord}, with their page.
 * Thread-safe. Wiring: open it, hand {@link #adapters()} to the bot, {@link #connect} the bot's desk, mount
 * {@link #pages()}.
 */
public final class Sandbox implements AutoCloseable {

    private final Chat chat;
    private final Map<Flavour, SandboxAdapter> adapters = new EnumMap<>(Flavour.class);
    private final Map<Flavour, SandboxInbox> inboxes = new EnumMap<>(Flavour.class);
    private final SandboxPages pages;

    private Sandbox(Chat chat) {
        this.chat = chat;
        for (var flavour : Flavour.values()) {
            var adapter = new SandboxAdapter(chat, flavour);
            adapters.put(flavour, adapter);
            inboxes.put(flavour, new SandboxInbox(chat, flavour, adapter));
        }
        this.pages = new SandboxPages(chat, this::inbox);
    }

    /**
     * Opens the standard world.
     *
     * @param dataDir where the chat's history is kept, or null to keep nothing
     * @throws IllegalStateException if another process has it open, or the history is damaged
     */
    public static Sandbox open(@Nullable Path dataDir, InstantSource clock) {
        return open(SandboxWorld.standard(), dataDir, clock);
    }

    /** As {@link #open(Path, InstantSource)}, with a world of one's own. */
    public static Sandbox open(SandboxWorld world, @Nullable Path dataDir, InstantSource clock) {
        return new Sandbox(Chat.open(world, dataDir, clock));
    }

    /** Who and what exists; the app sets the communities up from it. */
    public SandboxWorld world() {
        return chat.world();
    }

    /** From now on the desk answers; before, people are told that the bot is starting. */
    public void connect(Desk desk) {
        inboxes.values().forEach(inbox -> inbox.connect(desk));
    }

    /** One per simulated platform. */
    public List<ChatAdapter> adapters() {
        return List.copyOf(adapters.values());
    }

    /** @throws IllegalArgumentException if it is none of the two simulated platforms */
    public ChatAdapter adapter(Platform platform) {
        return adapters().stream().filter(a -> a.platform().equals(platform)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "platform: " + platform + " (expected: sandbox-slack or sandbox-discord)"));
    }

    /** The page and the JSON API. */
    public SandboxPages pages() {
        return pages;
    }

    /** Makes the simulated platforms misbehave, for tests and rehearsals. */
    public Misbehaviour misbehaviour() {
        return chat.misbehaviour();
    }

    Chat chat() {
        return chat;
    }

    SandboxInbox inbox(Flavour flavour) {
        return Objects.requireNonNull(inboxes.get(flavour));
    }

    /** Waits for interactions that are being worked on (at most 5 s), then closes the history. */
    @Override
    public void close() {
        inboxes.values().forEach(SandboxInbox::close);
        chat.close();
    }
}
