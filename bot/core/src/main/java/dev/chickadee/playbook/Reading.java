package dev.chickadee.playbook;

import java.util.List;

/** What reading a playbook's file came to. */
public sealed interface Reading {

    /**
     * It can be followed.
     *
     * @param source the file's whole text, kept so that a revision can be read again when its file is gone
     */
    record Good(Playbook playbook, String source) implements Reading {
        @Override
        public String toString() {
            return "good[" + playbook.id() + ", revision " + playbook.revision() + "]";
        }
    }

    /**
     * It cannot.
     *
     * @param file   the name of the file without its folder and ending: the id it would have; empty if the whole folder
     *               could not be read
     * @param faults all that was found, in the order of the text; at least one
     */
    record Faulty(String file, List<Fault> faults) implements Reading {
        public Faulty {
            faults = List.copyOf(faults);
            Limits.checkCount("faults", faults, 1, Integer.MAX_VALUE);
        }
    }
}
