package dev.chickadee.sandbox;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.chickadee.base.Ids;
import dev.chickadee.chat.Desk;
import dev.chickadee.chat.FirstAnswer;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Reply;
import dev.chickadee.sandbox.place.Chat;
import dev.chickadee.sandbox.place.Flavour;
import dev.chickadee.sandbox.place.PersonSide;
import dev.chickadee.sandbox.place.Sheet;

/**
 * Hands what people do to the {@link Desk} as a platform does: the first answer within 3 s, then the work on a
 * virtual thread of its own. Thread-safe.
 */
final class SandboxInbox implements AutoCloseable {

    /** How long a platform waits for the first answer. */
    static final Duration DEADLINE = Duration.ofSeconds(3);
    /** How long a form that was sent in may be stored before the platform is told to wait. */
    static final Duration STILL_SAVING = Duration.ofSeconds(2);

    /** The source of a second delivery. */
    private static final Source USED = new Source("", null);
    private static final Logger LOG = LoggerFactory.getLogger(SandboxInbox.class);

    private final Chat chat;
    private final Flavour flavour;
    private final PersonSide people;
    private final SandboxReplies replies;
    private final Deadlines deadlines = new Deadlines();
    private final AtomicReference<@Nullable Desk> desk = new AtomicReference<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SandboxInbox(Chat chat, Flavour flavour, SandboxAdapter adapter) {
        this.chat = chat;
        this.flavour = flavour;
        this.people = new PersonSide(chat);
        this.replies = new SandboxReplies(chat, flavour, adapter);
    }

    /** What the person's app is told at once. */
    sealed interface Taken {
        /** A form opened. */
        record FormOpened(String view) implements Taken {}

        /** The form stays open with these faults. */
        record Refused(Map<String, String> faults) implements Taken {}

        /** Acknowledged; {@code work} ends when what is to be shown is shown. */
        record Accepted(CompletableFuture<?> work) implements Taken {}

        /** A form was sent in and is still being stored; {@code work} as above. */
        record Saving(CompletableFuture<?> work) implements Taken {}

        /** No first answer in time, or none at all. */
        record Failed(String why) implements Taken {}
    }

    void connect(Desk answering) {
        desk.set(answering);
    }

    @Nullable
    Desk desk() {
        return desk.get();
    }

    Deadlines deadlines() {
        return deadlines;
    }

    /**
     * Where an interaction came from.
     *
     * @param message the message whose button was pressed (for a form: whose button opened it), or null
     * @param view    the form that was sent in, or null
     */
    record Source(@Nullable String message, @Nullable String view) {
        static final Source NONE = new Source(null, null);
    }

    /** One interaction, from its first answer on. Waits up to 3 s for that, and 2 s for a form to be stored. */
    Taken take(Interaction interaction, Source source) {
        var answering = desk.get();
        if (answering == null) {
            return new Taken.Failed("not-ready");
        }
        var taken = once(answering, interaction, source);
        if (chat.misbehaviour().deliversTwice()) {
            // The trigger was used by the first delivery: whatever the second one is answered, nobody is shown it.
            once(answering, interaction, source.view == null ? USED : source);
        }
        return taken;
    }

    private Taken once(Desk answering, Interaction interaction, Source source) {
        long start = System.nanoTime();
        var first = threads.submit(() -> answering.first(interaction));
        try {
            var answer = first.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
            deadlines.met(Duration.ofNanos(System.nanoTime() - start));
            return follow(answering, interaction, answer, source);
        } catch (TimeoutException e) {
            deadlines.missed();
            LOG.warn("No first answer within {} s to {}", DEADLINE.toSeconds(), interaction);
            return new Taken.Failed("too-late");
        } catch (ExecutionException e) {
            LOG.error("The first answer to {} failed: {}", interaction, kind(e.getCause()));
            return new Taken.Failed("failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Taken.Failed("failed");
        }
    }

    private Taken follow(Desk answering, Interaction interaction, FirstAnswer answer, Source source) {
        return switch (answer) {
            case FirstAnswer.OpenForm(var form) -> open(interaction, form, source);
            case FirstAnswer.Refuse(var faults) -> {
                refuse(interaction, source, faults);
                yield new Taken.Refused(faults);
            }
            case FirstAnswer.Work() -> interaction instanceof Interaction.FormSubmitted sent
                    ? store(answering, sent, source)
                    : new Taken.Accepted(work(answering, interaction, source));
        };
    }

    /** Uses the trigger; a second use, and a form as the answer to a form, are refused as the platforms do. */
    private Taken open(Interaction interaction, Form form, Source source) {
        if (source.view != null || source == USED) {
            return new Taken.Failed("trigger-used");
        }
        var origin = interaction.origin();
        var sheet = new Sheet("V-" + Ids.random(), origin.by().userId(), origin.in().value(), source.message,
                replies.form(form), Map.of(), Map.of(), false);
        people.openForm(origin.by().place().value(), sheet);
        return new Taken.FormOpened(sheet.view());
    }

    /** @return whether a form is open that shows it */
    private boolean refuse(Interaction interaction, Source source, Map<String, String> faults) {
        if (source.view == null || !(interaction instanceof Interaction.FormSubmitted sent)) {
            return false;
        }
        var by = sent.origin().by();
        return people.refuseForm(by.place().value(), by.userId(), source.view, sent.answers(), faults);
    }

    private void close(Interaction.FormSubmitted sent, Source source) {
        if (source.view != null) {
            people.closeForm(sent.origin().by().place().value(), sent.origin().by().userId(), source.view);
        }
    }

    /** A form is acknowledged when it is stored; if that takes long, the platform is told so. */
    private Taken store(Desk answering, Interaction.FormSubmitted sent, Source source) {
        var work = CompletableFuture.supplyAsync(() -> answering.handle(sent), threads);
        var shown = work.handle((reply, failure) -> {
            if (reply == null) {
                LOG.error("Handling {} failed: {}", sent, kind(failure));
                if (!refuse(sent, source, Map.of())) {
                    replies.failed(sent);
                }
                return Boolean.FALSE;
            }
            close(sent, source);
            show(answering, sent, reply, source);
            return Boolean.TRUE;
        });
        try {
            return Boolean.TRUE.equals(shown.get(STILL_SAVING.toMillis(), TimeUnit.MILLISECONDS))
                    ? new Taken.Accepted(shown)
                    : new Taken.Failed("failed");
        } catch (TimeoutException e) {
            if (flavour == Flavour.SLACK && source.view != null) {
                var by = sent.origin().by();
                people.storing(by.place().value(), by.userId(), source.view, sent.answers());
            } else {
                close(sent, source);
            }
            return new Taken.Saving(shown);
        } catch (ExecutionException e) {
            return new Taken.Failed("failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Taken.Failed("failed");
        }
    }

    private CompletableFuture<?> work(Desk answering, Interaction interaction, Source source) {
        return CompletableFuture.runAsync(() -> {
            try {
                show(answering, interaction, answering.handle(interaction), source);
            } catch (RuntimeException e) {
                LOG.error("Handling {} failed: {}", interaction, kind(e));
                replies.failed(interaction);
            }
        }, threads);
    }

    private void show(Desk answering, Interaction interaction, Reply reply, Source source) {
        var untaken = replies.show(interaction, reply, source.message);
        if (untaken != null) {
            answering.unanswered(interaction, untaken);
        }
    }

    /** The kind of a failure and no more: its message may hold what somebody confided. */
    private static String kind(@Nullable Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause == null ? "no reply" : cause.getClass().getName();
    }

    /** Waits at most 5 s for work that runs. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
