package dev.chickadee.chat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Cards and sends for tests. */
public final class Cards {

    private Cards() {}

    /** A card of one paragraph. */
    public static Card plain(String text) {
        return new Card(Audience.RESPONDERS, "Something new", List.of(new Part.Text(text)), List.of());
    }

    /** A card with every kind of part and action. */
    public static Card everything() {
        List<Part> parts = List.of(new Part.Text("A paragraph"), new Part.Quote("What somebody wrote"),
                new Part.Fields(List.of(new Part.Field("Project", "quill"), new Part.Field("Alias", "Kestrel-7"))),
                new Part.Notice(Part.Tone.WARNING, "Do not overlook this"),
                new Part.Marked(List.of(new Part.Span("Before ", Part.Mark.PLAIN),
                        new Part.Span("[person 1]", Part.Mark.REDACTED),
                        new Part.Span(" maybe a name", Part.Mark.DOUBTFUL))),
                new Part.Picture(dot(), "A single dot"));
        List<Action> actions = List.of(Action.Button.primary("report:claim", "r1", "Claim"),
                Action.Button.danger("report:close", "r1", "Close"),
                new Action.Select("report:elsewhere", "r1", "Belongs elsewhere",
                        List.of(new Option("conduct", "Conduct"), new Option("safety", "Personal safety")), 1));
        return new Card(Audience.RESPONDERS, "Everything at once", parts, actions);
    }

    /** Words of different lengths, some of them longer than any line, from a seed. */
    public static String words(long seed, int length) {
        var random = new Random(seed);
        var text = new StringBuilder(length + 100);
        while (text.length() < length) {
            int word = random.nextInt(40) == 0 ? 200 + random.nextInt(300) : 1 + random.nextInt(12);
            random.ints(word, 0, 30).forEach(c -> text.appendCodePoint(c < 26 ? 'a' + c : 0x1F426 + c));
            text.append(random.nextInt(12) == 0 ? '\n' : ' ');
        }
        return text.append("end").toString();
    }

    /** A picture of one white dot (ISO/IEC 15948: signature, header, data, end). */
    public static Png dot() {
        try {
            var deflater = new Deflater();
            deflater.setInput(new byte[]{0, (byte) 255});
            deflater.finish();
            var data = new byte[32];
            int size = deflater.deflate(data);
            deflater.end();
            var bytes = new ByteArrayOutputStream();
            bytes.write(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            chunk(bytes, "IHDR", new byte[]{0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0});
            chunk(bytes, "IDAT", java.util.Arrays.copyOf(data, size));
            chunk(bytes, "IEND", new byte[0]);
            return new Png(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(ByteArrayOutputStream to, String name, byte[] data) throws IOException {
        var out = new DataOutputStream(to);
        var kind = name.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(kind);
        crc.update(data);
        out.writeInt(data.length);
        out.write(kind);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
