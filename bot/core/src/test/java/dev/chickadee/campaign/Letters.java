package dev.chickadee.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes reports for tests: letters from a stock of sentences, people and handles, all from one seed. */
final class Letters {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final String[] SUBJECTS = {"the router config", "the colour picker", "tab completion",
            "map rendering",
            "the ledger export", "session replay", "the photo importer", "dark mode", "the crash handler",
            "the plugin loader",
            "subtitle sync", "the rate limiter", "calendar import", "the spam filter", "print layout"};
    private static final String[] TOWNS = {"Lucerne", "Aarhus", "Windhoek", "Valparaiso", "Hobart", "Dakar", "Tbilisi",
            "Rosario", "Cebu", "Malaga"};
    private static final String[] FIRMS = {"Birkdale Systems", "Ostrom Metering", "Fjordline Data", "Casa Verde",
            "Tallow & Pike",
            "Meridian Labs"};
    private static final String[] GIVEN = {"Maren", "Tadeo", "Ilse", "Kwame", "Rosalba", "Henrik", "Yumiko", "Dragan",
            "Solveig", "Amadou", "Pirkko", "Caetano", "Nadzeya", "Oisin"};
    private static final String[] FAMILY = {"Holmstad", "Quiroga", "Lindqvist", "Asante", "Petrovic", "Marchetti",
            "Nakano",
            "Obradovic", "Fernsby", "Diallo", "Virtanen", "Sequeira", "Kavaliou", "Breen"};
    private static final String[] SYLLABLES = {"bra", "kto", "fen", "qul", "dor", "mip", "zax", "wen", "hul", "tig",
            "rop",
            "sna", "vek", "jol", "pim"};
    private static final String[] MAIL = {"gmail.com", "gmx.net", "yahoo.com", "outlook.com", "proton.me"};
    /** For each topic several ways to say the same; %s subject, %t town, %f firm, %n number, %m small number, %v version. */
    private static final String[][] TOPICS = {
            {"You will hardly remember our talk at the %t sprint.", "At the sprint in %t we sat at the same table.",
                    "I was the one with the red laptop at your %t sprint.", "We met once, it was in %t at the sprint."},
            {"Since %v my users complain about %s every single day.",
                    "Every day brings complaints about %s, all of them since %v.",
                    "%v broke %s and my users let me know it daily.",
                    "There is no day without a complaint on %s after %v."},
            {"I run %s on %n machines and none of them works.", "None of my %n machines can use %s any longer.",
                    "%n hosts sit idle because %s fails on each.",
                    "A fleet of %n servers depends on %s and stands still."},
            {"My two patches have waited for review for %m weeks.", "It is %m weeks that nobody looked at my patches.",
                    "Review of the patches I sent is %m weeks overdue.", "For %m weeks my patches have gathered dust."},
            {"Hand me the release key and I ship it myself.",
                    "With the release key in my hands it would be out already.",
                    "I can cut the release, just pass on the signing key.",
                    "Give the signing key to somebody with time, to me."},
            {"Add me as an owner of the package, I will not break anything.",
                    "All I lack is owner rights on the registry.",
                    "Put my account on the list of package owners.",
                    "Owner of the package is what I should be by now."},
            {"%f offers hardware if this moves on.", "There is hardware from %f in it for the project.",
                    "The people of %f would send servers.", "I could ask %f to sponsor two servers."},
            {"People burn out, and you look as if you did.", "Everybody sees how tired you are of this.",
                    "It is no shame to be exhausted and to step back.", "You sound worn out, let others carry it."},
            {"The audit of our client ends in %m days.", "In %m days the auditors of our client want an answer.",
                    "We have %m days until the audit is over.", "Auditors come in %m days and I have nothing."},
            {"If not, a fork is announced on the mailing list.", "Otherwise I announce the fork.",
                    "The fork is ready and so is its announcement.", "I would hate to tell the list about a fork."},
            {"%n people signed the petition to open up the project.", "Our petition has %n names by now.",
                    "There is a petition, %n have signed.", "With %n signatures the petition speaks for itself."},
            {"Do not drag the others into this.", "This is between the two of us.", "Keep it off the list, please.",
                    "The team need not know."}};

    private final Random random;
    private int made;

    Letters(long seed) {
        random = new Random(seed);
    }

    /** What one letter is about: its topics in order and its particulars. */
    record Story(List<Integer> topics, List<Integer> ways, String subject, String town, String firm, String version,
            int number,
            int small) {}

    Story story(int n) {
        List<Integer> topics = new ArrayList<>();
        for (int i = 0; i < TOPICS.length; i++) {
            topics.add(i);
        }
        Collections.shuffle(topics, random);
        topics = topics.subList(0, n);
        return new Story(topics, topics.stream().map(t -> random.nextInt(TOPICS[t].length)).toList(), pick(SUBJECTS),
                pick(TOWNS),
                pick(FIRMS), random.nextInt(1, 30) + "." + random.nextInt(60), random.nextInt(100, 1000),
                random.nextInt(2, 40));
    }

    String told(Story story) {
        var letter = new StringBuilder();
        for (int i = 0; i < story.topics.size(); i++) {
            letter.append(sentence(story, story.topics.get(i), story.ways.get(i))).append('\n');
        }
        return letter.toString();
    }

    /** The story with every sentence said in another way, in another order. */
    String retold(Story story) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < story.topics.size(); i++) {
            int way = (story.ways.get(i) + random.nextInt(1, 4)) % 4;
            sentences.add(sentence(story, story.topics.get(i), way));
        }
        Collections.shuffle(sentences, random);
        return String.join("\n", sentences);
    }

    /** The letter with a sentence dropped, another order and a typing error in every second sentence. */
    String edited(Story story) {
        List<String> sentences = new ArrayList<>(told(story).lines().toList());
        Collections.shuffle(sentences, random);
        sentences.removeFirst();
        for (int i = 0; i < sentences.size(); i += 2) {
            String sentence = sentences.get(i);
            int at = random.nextInt(2, sentence.length() - 2);
            sentences.set(i, sentence.substring(0, at) + sentence.charAt(at + 1) + sentence.charAt(at)
                    + sentence.substring(at + 2));
        }
        return String.join(" ", sentences);
    }

    private static String sentence(Story story, int topic, int way) {
        return TOPICS[topic][way].replace("%s", story.subject).replace("%t", story.town).replace("%f", story.firm)
                .replace("%v", story.version).replace("%n", "" + story.number).replace("%m", "" + story.small);
    }

    /** A handle that nobody's name explains, of {@code n} syllables. */
    String handle(int n) {
        var handle = new StringBuilder();
        for (int i = 0; i < n; i++) {
            handle.append(pick(SYLLABLES));
        }
        return handle.toString();
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

    /** A report by somebody with a name that others bear too, from a common provider. */
    ReportTraces from(String text) {
        String given = pick(GIVEN);
        String family = pick(FAMILY);
        String name = (random.nextBoolean() ? given + "." + family : family + given).toLowerCase(Locale.ROOT);
        String handle = random.nextBoolean()
                ? handle(3) + random.nextInt(100)
                : name.replace(".", "") + random.nextInt(100);
        return report(text + (random.nextInt(3) > 0 ? "\nRegards,\n" + given + " " + family : ""), handle,
                name + random.nextInt(10, 9999) + "@" + pick(MAIL));
    }

    /** A report that has nothing to do with any other, but for what all people share. */
    ReportTraces stranger() {
        return from(told(story(random.nextInt(4, 9))));
    }
}
