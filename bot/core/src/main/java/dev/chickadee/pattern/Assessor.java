package dev.chickadee.pattern;

import java.util.concurrent.CompletableFuture;

/**
 * Finds signs of takeover in what people write: mails as received and reports about them, in about a dozen languages.
 * It looks at words only, never at who wrote them, and takes time in proportion to the length of the text. Immutable,
 * safe for all threads.
 */
public final class Assessor {

    private final CompletableFuture<TextAssessor> loading;

    private Assessor(CompletableFuture<TextAssessor> loading) {
        this.loading = loading;
    }

    /**
     * The assessor with the word lists, rules and weights that come with Chickadee. Returns at once and loads them in
     * the background, for some tenths of a second and for each call anew: keep it.
     */
    public static Assessor standard() {
        return new Assessor(CompletableFuture.supplyAsync(Shipped::assessor, Thread::startVirtualThread));
    }

    /** What speaks for and against takeover in this text. Never keeps, logs or prints it. Waits for the loading. */
    public Assessment assess(String text) {
        return loading.join().assess(text);
    }
}
