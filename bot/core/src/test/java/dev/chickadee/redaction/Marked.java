package dev.chickadee.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A text in which what must go is marked, and everything else must stay. */
record Marked(String text, List<String> known, List<int[]> secrets) {

    /** Reads the texts of {@code texts.txt}: parted by a line of dashes, "known:" names first, secrets in ⟦ ⟧. */
    static Stream<Marked> all() {
        try (InputStream in = Marked.class.getResourceAsStream("texts.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n----\n")).map(Marked::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Marked of(String source) {
        List<String> known = List.of();
        String body = source.strip();
        if (body.startsWith("known:")) {
            int line = body.indexOf('\n');
            known = Arrays.stream(body.substring("known:".length(), line).split(",")).map(String::strip).toList();
            body = body.substring(line + 1);
        }
        List<int[]> secrets = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = -1;
        for (char c : body.toCharArray()) {
            if (c == '⟦') {
                start = text.length();
            } else if (c == '⟧') {
                secrets.add(new int[]{start, text.length()});
            } else {
                text.append(c);
            }
        }
        return new Marked(text.toString(), known, secrets);
    }

    /** The letters and digits of the text that are in no secret. */
    int wordsToKeep() {
        return text.length() - secrets.stream().mapToInt(secret -> secret[1] - secret[0]).sum();
    }

    /** The secrets of which a letter or digit is outside every redaction. */
    List<String> leaked(Scrubbed scrubbed) {
        return secrets.stream().filter(secret -> !covered(scrubbed, secret[0], secret[1]))
                .map(secret -> text.substring(secret[0], secret[1])).toList();
    }

    /** How many characters outside the secrets were taken away. */
    int lost(Scrubbed scrubbed) {
        int lost = 0;
        for (int i = 0; i < text.length(); i++) {
            lost += taken(scrubbed, i) && !secret(i) ? 1 : 0;
        }
        return lost;
    }

    private boolean covered(Scrubbed scrubbed, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && !taken(scrubbed, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean secret(int i) {
        return secrets.stream().anyMatch(secret -> secret[0] <= i && i < secret[1]);
    }

    private static boolean taken(Scrubbed scrubbed, int i) {
        return scrubbed.redactions().stream().anyMatch(redaction -> redaction.start() <= i && i < redaction.end());
    }
}
