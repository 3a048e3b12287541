package dev.chickadee.app.pipe;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import picocli.CommandLine.Command;

import dev.chickadee.app.Streams;

/** The commands {@code scrub}, {@code assess} and {@code link}. */
@Command(mixinStandardHelpOptions = true)
public abstract class PipeCommand implements Callable<Integer> {

    private final Streams streams;
    private final Supplier<LineWork> work;

    PipeCommand(Streams streams, Supplier<LineWork> work) {
        this.streams = streams;
        this.work = work;
    }

    @Override
    public Integer call() {
        return new JsonLines(work.get(), streams.err()).run(streams.in(), streams.out());
    }

    /** The anonymizer. */
    @Command(name = "scrub", description = {"Takes out what identifies people, accounts, machines and secrets.",
            "Reads {\"id\",\"text\",\"known\":[\"Name\",\"project\"]}, one JSON object a line; writes"
                    + " {\"id\",\"text\",\"redactions\",\"residual\"} in the same order."})
    public static final class Scrub extends PipeCommand {
        public Scrub(Streams streams) {
            super(streams, Scrubbing::new);
        }
    }

    /** The assessor. */
    @Command(name = "assess", description = {"Finds signs of takeover in texts.",
            "Reads {\"id\",\"text\"}, one JSON object a line; adds \"signals\" and \"score\"."})
    public static final class Assess extends PipeCommand {
        public Assess(Streams streams) {
            super(streams, Assessing::new);
        }
    }

    /** The matcher. */
    @Command(name = "link", description = {"Finds reports that belong together, each against all before it.",
            "Reads {\"id\",\"text\",\"handles\",\"emails\",\"urls\",\"at\"}, one JSON object a line; adds"
                    + " \"campaign\" and \"links\"."})
    public static final class Link extends PipeCommand {
        public Link(Streams streams) {
            super(streams, Linking::new);
        }
    }
}
