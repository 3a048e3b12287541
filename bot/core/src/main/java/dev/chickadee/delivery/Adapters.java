package dev.chickadee.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.chickadee.chat.ChatAdapter;
import dev.chickadee.chat.Platform;

/** The adapters of this process, by platform. */
public final class Adapters {

    private final Map<Platform, ChatAdapter> byPlatform;

    /** @throws IllegalStateException if two speak to one platform */
    public Adapters(List<? extends ChatAdapter> adapters) {
        byPlatform = adapters.stream()
                .collect(Collectors.toUnmodifiableMap(ChatAdapter::platform, Function.identity()));
    }

    public Optional<ChatAdapter> of(Platform platform) {
        return Optional.ofNullable(byPlatform.get(platform));
    }
}
