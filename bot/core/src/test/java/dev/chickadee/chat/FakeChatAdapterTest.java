package dev.chickadee.chat;

import java.time.Duration;

import org.junit.jupiter.api.Nested;

class FakeChatAdapterTest {

    @Nested
    class One_that_recognises_repeats implements ChatAdapterContract, ChatRepeatsContract.Recognised {

        private final ChatHarness chat = new FakeChatHarness(recognisedFor());

        @Override
        public ChatHarness chat() {
            return chat;
        }

        @Override
        public Duration recognisedFor() {
            return Duration.ofMinutes(2);
        }
    }

    @Nested
    class One_that_does_not implements ChatAdapterContract, ChatRepeatsContract.Unrecognised {

        private final ChatHarness chat = new FakeChatHarness(Duration.ZERO);

        @Override
        public ChatHarness chat() {
            return chat;
        }
    }
}
