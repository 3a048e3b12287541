package dev.chickadee.delivery;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.ChatAdapter;
import dev.chickadee.chat.Platform;
import dev.chickadee.chat.Send;
import dev.chickadee.chat.SendResult;
import dev.chickadee.chat.Visibility;

/** Keeps what is headed "slow" until something else was sent. */
final class SlowAdapter implements ChatAdapter {

    private final ChatAdapter real;
    private final CountDownLatch otherSent;
    private final Runnable meanwhile;

    SlowAdapter(ChatAdapter real, CountDownLatch otherSent, Runnable meanwhile) {
        this.real = real;
        this.otherSent = otherSent;
        this.meanwhile = meanwhile;
    }

    @Override
    public Platform platform() {
        return real.platform();
    }

    @Override
    public SendResult send(Send send) {
        if (!send.card().heading().equals("slow")) {
            var result = real.send(send);
            otherSent.countDown();
            return result;
        }
        meanwhile.run();
        try {
            if (!otherSent.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing else was sent");
            }
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        return real.send(send);
    }

    @Override
    public boolean recognisesRepeat(Duration sinceFirstAttempt) {
        return real.recognisesRepeat(sinceFirstAttempt);
    }

    @Override
    public Visibility visibility(ChannelId channel) {
        return real.visibility(channel);
    }

    @Override
    public Health health() {
        return real.health();
    }
}
