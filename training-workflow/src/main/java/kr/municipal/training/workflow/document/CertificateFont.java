package kr.municipal.training.workflow.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A TrueType font parsed once and used for any number of certificates, by any number of threads. Each document
 * carries only the glyphs it shows.
 *
 * <p>Sharing is safe because the parser reads every table before it returns, and the readers of single glyphs lock.
 */
public final class CertificateFont {

    private static final int SHOWN_MISSING = 5;
    private static final String BUNDLED = "training-certificate-serif.ttf";

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final float unitsPerEm;

    private CertificateFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /**
     * Returns the font shipped with this library: a serif with all 11,172 Hangul syllables, the 4,622 Hanja of KS X
     * 1001 and the Latin letters of Latin-1 and Latin Extended-A.
     *
     * @return the font, the same each time
     */
    public static CertificateFont bundled() {
        return Bundled.FONT;
    }

    /**
     * Parses another font, for example an office's own.
     *
     * @param trueType a TrueType file ({@code .ttf}) whose embedding bits allow embedding; read to its end, not closed
     * @return the font
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no TrueType font with a Unicode character map, or damaged
     */
    public static CertificateFont parse(InputStream trueType) throws IOException {
        Objects.requireNonNull(trueType, "trueType");
        RandomAccessReadBuffer file = new RandomAccessReadBuffer(trueType);
        long length = file.length();
        try {
            return new CertificateFont(new TTFParser().parse(file));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(
                    "글꼴 파일이 트루타입(.ttf)이 아니거나 손상되었습니다(%,d바이트). This is no TrueType font, or it is damaged: "
                                    .formatted(length)
                            + e.getMessage(),
                    e);
        }
    }

    /**
     * Tells whether the font can print a character.
     *
     * @param codePoint a Unicode code point
     * @return true if it has a glyph for it
     */
    public boolean covers(int codePoint) {
        return characters.getGlyphId(codePoint) > 0;
    }

    /**
     * Makes sure that an office's own font can print what Korean certificates need: all 11,172 modern syllables and the
     * printable characters of ASCII.
     *
     * @return this font
     * @throws IllegalArgumentException if some are missing, with how many and the first of them
     */
    public CertificateFont requireKorean() {
        int[] missing = IntStream.concat(IntStream.rangeClosed(' ', '~'), IntStream.rangeClosed('가', '힣'))
                .filter(codePoint -> !covers(codePoint))
                .toArray();
        if (missing.length > 0) {
            String first = new String(missing, 0, Math.min(missing.length, SHOWN_MISSING));
            throw new IllegalArgumentException(
                    "글꼴에 없는 글자가 %1$d자 있습니다(예: %2$s). 현대 한글 11,172자와 영문자·숫자가 모두 있는 글꼴이어야 합니다. "
                                    .formatted(missing.length, first)
                            + "The font lacks %1$d characters, such as %2$s.".formatted(missing.length, first));
        }
        return this;
    }

    /** The file that it was parsed from, read again. */
    byte[] content() {
        try (InputStream content = font.getOriginalData()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Measures a text of which every character is covered, in points. */
    float width(String text, float size) {
        return (float) text.codePoints()
                        .mapToDouble(codePoint -> advance(codePoint))
                        .sum()
                * size;
    }

    /** Returns how far a character moves on, in ems. */
    float advance(int codePoint) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDType0Font embedIn(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    /** Parsed at first use, not when a class of this package is first mentioned. */
    private static final class Bundled {
        static final CertificateFont FONT = load();

        private static CertificateFont load() {
            try (InputStream file = CertificateFont.class.getResourceAsStream(BUNDLED)) {
                return parse(Objects.requireNonNull(file, BUNDLED));
            } catch (IOException e) {
                throw new UncheckedIOException("the font of this library cannot be read: " + BUNDLED, e);
            }
        }
    }
}
