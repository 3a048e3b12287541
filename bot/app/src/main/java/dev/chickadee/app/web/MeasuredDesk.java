package dev.chickadee.app.web;

import java.time.Duration;
import java.util.List;

import dev.chickadee.chat.Card;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Desk;
import dev.chickadee.chat.FirstAnswer;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Reply;

/** A desk whose answers are timed. */
public final class MeasuredDesk implements Desk {

    private final Desk desk;
    private final Metrics metrics;

    public MeasuredDesk(Desk desk, Metrics metrics) {
        this.desk = desk;
        this.metrics = metrics;
    }

    @Override
    public List<CommandSpec> commands() {
        return desk.commands();
    }

    @Override
    public FirstAnswer first(Interaction interaction) {
        long start = System.nanoTime();
        try {
            return desk.first(interaction);
        } finally {
            metrics.answered(interaction, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    @Override
    public Reply handle(Interaction interaction) {
        long start = System.nanoTime();
        try {
            return desk.handle(interaction);
        } finally {
            metrics.worked(interaction, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    @Override
    public void unanswered(Interaction interaction, Card card) {
        desk.unanswered(interaction, card);
    }
}
