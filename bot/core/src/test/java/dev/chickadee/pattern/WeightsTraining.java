package dev.chickadee.pattern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import dev.chickadee.pattern.Examples.Example;

/**
 * Learns the weights from the examples: one logistic regression a pattern, L2, by Adam (Kingma and Ba 2015) over all
 * examples at once, so that each run gives the same. Run {@link #main} with the path of {@code weights.txt} after the
 * word lists, the rules or the examples have changed.
 */
final class WeightsTraining {

    private static final int ROUNDS = 250;
    private static final double STEP = 0.05;
    private static final double SHRINK = 0.0015;
    /** A pattern is rare among the examples, so an example that shows it counts for more. */
    private static final double RARE = 3;
    private static final double SMALLEST = 0.04;

    private final List<Example> examples;
    private final List<String> features = new ArrayList<>();
    private final int[][] at;
    private final double[][] value;

    private WeightsTraining(List<Example> examples, List<Map<String, Double>> texts) {
        this.examples = examples;
        var counts = new TreeMap<String, Integer>();
        texts.forEach(text -> text.keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.values().removeIf(count -> count < 2);
        features.add("base");
        features.addAll(counts.keySet());
        at = new int[texts.size()][];
        value = new double[texts.size()][];
        for (int i = 0; i < texts.size(); i++) {
            var known = new TreeMap<>(texts.get(i));
            known.keySet().retainAll(counts.keySet());
            at[i] = known.keySet().stream().mapToInt(this::indexOf).toArray();
            value[i] = known.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /** Writes the weights anew to the path given as the only argument. */
    public static void main(String[] args) throws IOException {
        var examples = Examples.english();
        Files.write(Path.of(args[0]), train(examples));
    }

    /** The lines of a file of weights. */
    static List<String> train(List<Example> examples) {
        var reader = Shipped.assessor();
        var training = new WeightsTraining(examples,
                examples.stream().map(example -> reader.features(example.text())).toList());
        var patterns = new TreeSet<PatternId>();
        examples.forEach(example -> patterns.addAll(example.patterns()));
        var byFeature = new TreeMap<String, String>();
        patterns.forEach(pattern -> training.note(pattern,
                training.fit(RARE, example -> example.patterns().contains(pattern)), byFeature));
        training.note(Weights.ANY, training.fit(1, example -> !example.isHonest()), byFeature);
        var lines = new ArrayList<String>();
        lines.add("// Learned from the examples in the test tree by WeightsTraining: not to be edited by hand.");
        byFeature.forEach((feature, ofFeature) -> lines.add(feature + ofFeature));
        return lines;
    }

    private int indexOf(String feature) {
        return 1 + Collections.binarySearch(features.subList(1, features.size()), feature);
    }

    private void note(PatternId pattern, double[] weights, Map<String, String> byFeature) {
        for (int f = 0; f < weights.length; f++) {
            if (Math.abs(weights[f]) >= SMALLEST) {
                var pair = String.format(Locale.ROOT, " %s %.2f", pattern.value(), weights[f]);
                byFeature.merge(features.get(f), pair, String::concat);
            }
        }
    }

    private double[] fit(double importance, Predicate<Example> shows) {
        var weights = new double[features.size()];
        var mean = new double[weights.length];
        var square = new double[weights.length];
        weights[0] = -2;
        for (int round = 1; round <= ROUNDS; round++) {
            var slope = slope(weights, importance, shows);
            for (int f = 0; f < weights.length; f++) {
                mean[f] = 0.9 * mean[f] + 0.1 * slope[f];
                square[f] = 0.99 * square[f] + 0.01 * slope[f] * slope[f];
                double m = mean[f] / (1 - StrictMath.pow(0.9, round));
                double s = square[f] / (1 - StrictMath.pow(0.99, round));
                weights[f] -= STEP * m / (StrictMath.sqrt(s) + 1e-6);
            }
        }
        return weights;
    }

    private double[] slope(double[] weights, double importance, Predicate<Example> shows) {
        var slope = new double[weights.length];
        for (int i = 0; i < at.length; i++) {
            double sum = weights[0];
            for (int k = 0; k < at[i].length; k++) {
                sum += weights[at[i][k]] * value[i][k];
            }
            boolean positive = shows.test(examples.get(i));
            double error = (1 / (1 + StrictMath.exp(-sum)) - (positive ? 1 : 0)) * (positive ? importance : 1)
                    / at.length;
            slope[0] += error;
            for (int k = 0; k < at[i].length; k++) {
                slope[at[i][k]] += error * value[i][k];
            }
        }
        for (int f = 1; f < weights.length; f++) {
            slope[f] += SHRINK * weights[f];
        }
        return slope;
    }
}
