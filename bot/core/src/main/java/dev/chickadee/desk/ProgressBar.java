package dev.chickadee.desk;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Png;
import dev.chickadee.run.Progress;

/**
 * A bar that shows how much is done: one cell for each step, or no gaps between them where there are very many. Written as a PNG with three colours (ISO/IEC 15948), which
 * takes a few lines and no graphics library; the two colours differ in lightness, so that they differ without colour too.
 */
final class ProgressBar {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 20;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** Between the cells (transparent), done, to do. */
    private static final byte[] COLOURS = {0, 0, 0, 0x1F, 0x6F, 0x54, (byte) 0xB8, (byte) 0xC4, (byte) 0xC0};
    private static final byte[] OPACITY = {0};

    private ProgressBar() {}

    static Part.Picture of(Words words, Progress progress) {
        return new Part.Picture(draw(progress), words.say("run.bar", progress.done(), progress.atMost()));
    }

    static Png draw(Progress progress) {
        var png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        // Depth 8, colour type 3 (palette), no interlacing.
        chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT).put(new byte[]{8, 3, 0, 0, 0}).array());
        chunk(png, "PLTE", COLOURS);
        chunk(png, "tRNS", OPACITY);
        chunk(png, "IDAT", deflated(rows(progress)));
        chunk(png, "IEND", new byte[0]);
        return new Png(png.toByteArray());
    }

    private static byte[] rows(Progress progress) {
        var row = new byte[1 + WIDTH];
        int gap = progress.atMost() <= 60 ? 3 : progress.atMost() <= 200 ? 1 : 0;
        for (int step = 0; step < progress.atMost(); step++) {
            int from = step * (WIDTH + gap) / progress.atMost();
            int to = (step + 1) * (WIDTH + gap) / progress.atMost() - gap;
            Arrays.fill(row, 1 + from, 1 + to, (byte) (step < progress.done() ? 1 : 2));
        }
        var rows = new ByteArrayOutputStream();
        for (int y = 0; y < HEIGHT; y++) {
            rows.writeBytes(row);
        }
        return rows.toByteArray();
    }

    private static byte[] deflated(byte[] rows) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(rows);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[1024];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(content)
                .array();
        var crc = new CRC32();
        crc.update(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
