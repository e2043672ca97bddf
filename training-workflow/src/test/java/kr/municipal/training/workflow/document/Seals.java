package kr.municipal.training.workflow.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures of seals, drawn for these tests. */
final class Seals {

    static final Color RED = new Color(0xB22222);

    private Seals() {}

    /** A red frame with strokes in it, on nothing. */
    static SealImage transparent() {
        return read(png(new BufferedImage(600, 600, BufferedImage.TYPE_INT_ARGB), "png"));
    }

    /** The same on white. */
    static SealImage onWhite() {
        BufferedImage image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 600, 600);
        graphics.dispose();
        return read(png(image, "png"));
    }

    static byte[] png(int width, int height) {
        return png(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] jpeg() {
        return png(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    private static byte[] png(BufferedImage image, String format) {
        Graphics2D graphics = image.createGraphics();
        int side = Math.min(image.getWidth(), image.getHeight());
        graphics.setColor(RED);
        graphics.setStroke(new BasicStroke(side / 16f));
        graphics.drawRect(side / 20, side / 20, side * 9 / 10, side * 9 / 10);
        graphics.setStroke(new BasicStroke(side / 40f));
        for (int i = 2; i <= 8; i++) {
            graphics.drawLine(side * i / 10, side / 5, side * i / 10, side * 4 / 5);
        }
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static SealImage read(byte[] png) {
        try {
            return SealImage.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
