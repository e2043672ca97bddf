package kr.municipal.training.workflow.document;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The picture of the office's seal (직인), read once and printed on any number of certificates by any number of threads. It
 * is printed like ink: the issuer's name stays readable under it, whether or not the picture has a transparent ground.
 */
public final class SealImage {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 2_000_000;

    /** With which every PNG file begins. */
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final int LEAST_SIDE = 100;
    private static final int MOST_SIDE = 4_000;
    private static final float MOST_ASPECT = 2;

    /** 300 dots per inch on 30 mm; finer pictures are scaled down to it. */
    private static final int PRINTED_SIDE = 354;

    private final byte[] content;
    private final int width;
    private final int height;
    private final byte[] colors;
    private final byte[] opacity;

    private SealImage(byte[] content, BufferedImage image) {
        this.content = content;
        width = image.getWidth();
        height = image.getHeight();
        byte[] rgb = new byte[3 * width * height];
        byte[] alpha = new byte[width * height];
        for (int i = 0; i < alpha.length; i++) {
            int pixel = image.getRGB(i % width, i / width);
            alpha[i] = (byte) (pixel >>> 24);
            // What cannot be seen has one colour and takes no room.
            int seen = alpha[i] == 0 ? 0xFFFFFF : pixel;
            rgb[3 * i] = (byte) (seen >> 16);
            rgb[3 * i + 1] = (byte) (seen >> 8);
            rgb[3 * i + 2] = (byte) seen;
        }
        colors = deflated(rgb);
        opacity = deflated(alpha);
    }

    /**
     * Reads a picture.
     *
     * @param png a PNG file of 100 to 4,000 pixels each way, not longer than twice its width or the other way round
     * @return the picture
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no PNG, damaged, too large a file or of other measures
     */
    public static SealImage read(InputStream png) throws IOException {
        byte[] bytes = png.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "직인 그림 파일이 너무 큽니다. %1$,d바이트(2 MB)까지여야 합니다. The picture of the seal is larger than %1$,d bytes."
                            .formatted(MOST_BYTES));
        }
        if (!Arrays.equals(bytes, 0, Math.min(bytes.length, SIGNATURE.length), SIGNATURE, 0, SIGNATURE.length)) {
            throw new IllegalArgumentException("직인 그림은 PNG 파일이어야 합니다. The picture of the seal must be a PNG file.");
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            reader.setInput(in);
            requireMeasures(reader.getWidth(0), reader.getHeight(0));
            return new SealImage(bytes, printed(reader.read(0)));
        } catch (IIOException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // What the reader of the JDK throws for a file that breaks off or was changed.
            throw new IllegalArgumentException(
                    "직인 그림 파일이 손상되어 읽을 수 없습니다(%,d바이트). 그림을 PNG로 다시 저장하십시오. The picture of the seal is damaged."
                            .formatted(bytes.length),
                    e);
        }
    }

    private static void requireMeasures(int width, int height) {
        int longer = Math.max(width, height);
        int shorter = Math.min(width, height);
        if (shorter < LEAST_SIDE || longer > MOST_SIDE || longer > MOST_ASPECT * shorter) {
            throw new IllegalArgumentException(
                    "직인 그림의 크기가 알맞지 않습니다: %1$d × %2$d 픽셀. 가로와 세로는 각각 %3$d~%4$d 픽셀이고, 긴 쪽이 짧은 쪽의 2배를 넘지 않아야 합니다. "
                                    .formatted(width, height, LEAST_SIDE, MOST_SIDE)
                            + "The picture of the seal has unsuitable measures.");
        }
    }

    private static BufferedImage printed(BufferedImage image) {
        float scale = Math.min(1, (float) PRINTED_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.round(image.getWidth() * scale);
        int height = Math.round(image.getHeight() * scale);
        BufferedImage printed = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = printed.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return printed;
    }

    private static byte[] deflated(byte[] samples) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(samples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The file that it was read from. */
    byte[] content() {
        return content;
    }

    /** Width over height. */
    float aspect() {
        return (float) width / height;
    }

    PDImageXObject embedIn(PDDocument document) throws IOException {
        PDImageXObject image = new PDImageXObject(
                document,
                new ByteArrayInputStream(colors),
                COSName.FLATE_DECODE,
                width,
                height,
                8,
                PDDeviceRGB.INSTANCE);
        PDImageXObject mask = new PDImageXObject(
                document,
                new ByteArrayInputStream(opacity),
                COSName.FLATE_DECODE,
                width,
                height,
                8,
                PDDeviceGray.INSTANCE);
        image.getCOSObject().setItem(COSName.SMASK, mask);
        return image;
    }
}
