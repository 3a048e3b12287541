package dev.chickadee.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.chickadee.run.Progress;

class ProgressBarTest {

    private static final int DONE = 0xFF1F6F54;
    private static final int TO_DO = 0xFFB8C4C0;

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,8", "7,8", "30,60", "180,180"})
    void it_shows_a_cell_for_each_step_in_a_picture_that_others_can_read(int done, int of) throws IOException {
        var picture = read(new Progress(done, of, true));
        assertThat(cells(picture, DONE)).isEqualTo(done);
        assertThat(cells(picture, TO_DO)).isEqualTo(of - done);
    }

    @Test
    void very_many_steps_still_fit() throws IOException {
        assertThat(cells(read(new Progress(300, 600, true)), DONE)).isEqualTo(1);
    }

    @Test
    void it_is_small() {
        assertThat(ProgressBar.draw(new Progress(20, 60, true)).bytes()).hasSizeLessThan(1000);
    }

    private static BufferedImage read(Progress progress) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(ProgressBar.draw(progress).bytes()));
    }

    /** Runs of that colour in a row that end before another colour, divided as cells are. */
    private static int cells(BufferedImage picture, int colour) {
        int cells = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            boolean here = picture.getRGB(x, 0) == colour;
            boolean before = x > 0 && picture.getRGB(x - 1, 0) == colour;
            cells += here && !before ? 1 : 0;
        }
        return cells;
    }
}
