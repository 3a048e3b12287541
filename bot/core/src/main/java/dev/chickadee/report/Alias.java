package dev.chickadee.report;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** How responders see a reporter: a bird and a number, such as {@code Kestrel-7}; new for each report, so that two reports of one person do not show it. */
public record Alias(String value) {

    private static final List<String> BIRDS = List.of("Avocet", "Bittern", "Bunting", "Curlew", "Dipper", "Dunlin",
            "Eider", "Fulmar", "Gadwall", "Godwit", "Grebe", "Heron", "Hoopoe", "Jacana", "Kestrel", "Kiwi", "Lapwing",
            "Linnet", "Martin", "Merlin", "Nuthatch", "Oriole", "Osprey", "Petrel", "Pipit", "Plover", "Puffin",
            "Quail", "Redstart", "Robin", "Siskin", "Skylark", "Snipe", "Starling", "Swift", "Tanager", "Teal", "Tern",
            "Thrush", "Wagtail", "Warbler", "Whimbrel", "Wren");
    private static final int TRIES = 1000;

    public Alias {
        if (value.isEmpty() || value.length() > 40) {
            throw new IllegalArgumentException("alias: " + value.length() + " characters (expected: 1-40)");
        }
    }

    /** One that is not taken. With many taken, the numbers grow. */
    public static Alias random(Set<Alias> taken, RandomGenerator random) {
        for (int tried = 0; tried < TRIES; tried++) {
            int numbers = 9 * (1 + tried / 100);
            var alias = new Alias(BIRDS.get(random.nextInt(BIRDS.size())) + "-" + (1 + random.nextInt(numbers)));
            if (!taken.contains(alias)) {
                return alias;
            }
        }
        return new Alias(BIRDS.getFirst() + "-" + (1000 + taken.size()));
    }

    @Override
    public String toString() {
        return value;
    }
}
