package dev.chickadee.sandbox;

import java.time.Duration;

import org.junit.jupiter.api.Nested;

import dev.chickadee.chat.ChatAdapterContract;
import dev.chickadee.chat.ChatHarness;
import dev.chickadee.chat.ChatRepeatsContract;
import dev.chickadee.sandbox.place.Flavour;

class SandboxAdapterTest {

    @Nested
    class The_place_like_slack implements ChatAdapterContract, ChatRepeatsContract.Unrecognised {

        private final ChatHarness chat = new SandboxHarness(Flavour.SLACK);

        @Override
        public ChatHarness chat() {
            return chat;
        }
    }

    @Nested
    class The_place_like_discord implements ChatAdapterContract, ChatRepeatsContract.Recognised {

        private final ChatHarness chat = new SandboxHarness(Flavour.DISCORD);

        @Override
        public ChatHarness chat() {
            return chat;
        }

        @Override
        public Duration recognisedFor() {
            return Duration.ofMinutes(2);
        }
    }
}
