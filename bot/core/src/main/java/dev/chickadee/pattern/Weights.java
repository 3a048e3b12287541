package dev.chickadee.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each feature speaks for each pattern, learned from the examples in the test tree by logistic regression (see
 * {@code WeightsTraining} there) and kept as readable lines: the feature, then pairs of a pattern and its weight. The pattern
 * {@code any} stands for a suspicious text at all. The feature {@code base} is what holds before anything was read.
 */
final class Weights {

    static final String BASE = "base";
    static final PatternId ANY = new PatternId("any");

    private final Map<String, Map<PatternId, Double>> byFeature = new HashMap<>();

    static Weights read(String file, List<String> lines) {
        var weights = new Weights();
        for (int i = 0; i < lines.size(); i++) {
            var fields = lines.get(i).split(" ");
            if (lines.get(i).isBlank() || lines.get(i).startsWith("//")) {
                continue;
            }
            if (fields.length % 2 == 0) {
                throw new IllegalArgumentException(
                        file + ":" + (i + 1) + ": odd (expected: FEATURE PATTERN WEIGHT ...)");
            }
            var ofFeature = new HashMap<PatternId, Double>();
            for (int at = 1; at < fields.length; at += 2) {
                ofFeature.put(new PatternId(fields[at]), Double.parseDouble(fields[at + 1]));
            }
            weights.byFeature.put(fields[0], ofFeature);
        }
        return weights;
    }

    /** The sum for one pattern; above 0 means that it is more likely there than not. */
    double sum(PatternId pattern, Map<String, Double> features) {
        return of(pattern, BASE) + part(pattern, features);
    }

    /** The sum without the base, to compare parts of a text. */
    double part(PatternId pattern, Map<String, Double> features) {
        double sum = 0;
        for (var feature : features.entrySet()) {
            sum += feature.getValue() * of(pattern, feature.getKey());
        }
        return sum;
    }

    private double of(PatternId pattern, String feature) {
        return byFeature.getOrDefault(feature, Map.of()).getOrDefault(pattern, 0.0);
    }
}
