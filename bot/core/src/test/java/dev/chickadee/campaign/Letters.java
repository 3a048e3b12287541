package dev.chickadee.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes reports for tests: letters from a stock of sentences, people and handles, all from one seed. */
final class Letters {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final String[] SUBJECTS = {"the router config", "the colour picker", "tab completion",
            "the map tiles",
            "the ledger export", "session replay", "the photo importer", "dark mode", "the crash reporter",
            "the plugin loader"};
    private static final String[] TOWNS = {"Lucerne", "Aarhus", "Windhoek", "Valparaiso", "Hobart", "Da Nang",
            "Tbilisi",
            "Rosario"};
    private static final String[] GIVEN = {"Maren", "Tadeo", "Ilse", "Kwame", "Rosalba", "Henrik", "Yumiko", "Dragan",
            "Solveig", "Amadou"};
    private static final String[] FAMILY = {"Holmstad", "Quiroga", "Lindqvist", "Asante", "Petrovic", "Marchetti",
            "Nakano",
            "Obradovic", "Fernsby", "Diallo"};
    private static final String[] SYLLABLES = {"bra", "kto", "fen", "qul", "dor", "mip", "zax", "wen", "hul", "tig",
            "rop",
            "sna", "vek", "jol", "pim"};
    private static final String[] STOCK = {"Our office in %t waits for %s since week %n.",
            "Nobody answered my mail about %s.",
            "I wrote to three of you and heard nothing at all.",
            "Give me the release key and I will ship version %v myself.",
            "The last %n downloads of %v were broken because of %s.",
            "You promised the board in %t to let somebody help.",
            "People who cannot keep up should hand over.", "My team of %n engineers maintains a fork already.",
            "We will announce the fork on the %n of this month.",
            "Only a commit bit is missing, everything else is ready.",
            "Please answer before Monday or I call the foundation.", "A simple yes in this thread is enough for us."};

    private final Random random;
    private int made;

    Letters(long seed) {
        random = new Random(seed);
    }

    /** A letter of {@code n} sentences about one subject, with particulars of its own. */
    String letter(int n) {
        String subject = pick(SUBJECTS);
        String town = pick(TOWNS);
        String version = random.nextInt(1, 30) + "." + random.nextInt(60) + "." + random.nextInt(20);
        int number = random.nextInt(100, 1000);
        List<String> stock = new ArrayList<>(List.of(STOCK));
        Collections.shuffle(stock, random);
        var letter = new StringBuilder();
        for (String sentence : stock.subList(0, n)) {
            letter.append(sentence.replace("%s", subject).replace("%t", town).replace("%v", version).replace("%n",
                    "" + number))
                    .append('\n');
        }
        return letter.toString();
    }

    /** A handle that nobody's name explains, of {@code n} syllables. */
    String handle(int n) {
        var handle = new StringBuilder();
        for (int i = 0; i < n; i++) {
            handle.append(pick(SYLLABLES));
        }
        return handle.toString();
    }

    /** "given family", as people sign. */
    String person() {
        return pick(GIVEN) + " " + pick(FAMILY);
    }

    int number(int from, int to) {
        return random.nextInt(from, to);
    }

    <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }

    /** The next report, one hour after the one before. */
    ReportTraces report(String text, String handle, String email) {
        made++;
        return new ReportTraces("r%05d".formatted(made), text, handle.isEmpty() ? List.of() : List.of(handle),
                email.isEmpty() ? List.of() : List.of(email), List.of(), START.plusSeconds(3600L * made));
    }

    /** A report that has nothing to do with any other, but for what all people share. */
    ReportTraces stranger() {
        String person = person();
        String name = person.toLowerCase(java.util.Locale.ROOT).replace(' ', '.');
        return report(letter(random.nextInt(4, 8)) + "\nRegards,\n" + person, handle(3) + random.nextInt(100),
                name + random.nextInt(10, 9999) + "@gmail.com");
    }
}
