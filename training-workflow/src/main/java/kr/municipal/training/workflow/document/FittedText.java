package kr.municipal.training.workflow.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text shrunk and wrapped to a width: the fewest lines first, the largest size for that many lines.
 *
 * @param text the whole text
 * @param lines the lines, without the spaces at which they were broken
 * @param size the type size in points
 */
record FittedText(CertificateFont font, String text, List<String> lines, float size) {

    /** Height of a line of text, and how far below its top the baseline lies, in ems. */
    private static final float LINE_HEIGHT = 1.35f;

    private static final float ASCENT = 0.86f;
    private static final float DESCENT = 0.12f;

    private static final float STEP = 0.5f;
    private static final int BALANCE_STEPS = 24;

    /**
     * Fits a text.
     *
     * @param leastScaleByLines for one line, two lines and so on: the least part of the size that is still acceptable
     * @return the fitted text, or nothing when it does not fit even on the last number of lines
     */
    static Optional<FittedText> fit(
            CertificateFont font, String text, float width, float size, float... leastScaleByLines) {
        for (int lines = 1; lines <= leastScaleByLines.length; lines++) {
            for (float smaller = size; smaller >= size * leastScaleByLines[lines - 1]; smaller -= STEP) {
                if (wrap(font, text, width, smaller, lines).size() <= lines) {
                    return Optional.of(new FittedText(font, text, balanced(font, text, width, smaller), smaller));
                }
            }
        }
        return Optional.empty();
    }

    /** As many lines as it takes. */
    static FittedText wrapped(CertificateFont font, String text, float width, float size) {
        return new FittedText(font, text, balanced(font, text, width, size), size);
    }

    float sizeInMillimetres() {
        return size / PageCanvas.points(1);
    }

    /** Measures one of the lines, or a part of it, in millimetres. */
    float width(String line) {
        return font.width(line, size) / PageCanvas.points(1);
    }

    float lineHeight() {
        return LINE_HEIGHT * sizeInMillimetres();
    }

    /** How far below the top of a line its baseline lies, in millimetres. */
    float baseline() {
        return ((LINE_HEIGHT - 1) / 2 + ASCENT) * sizeInMillimetres();
    }

    float ascent() {
        return ASCENT * sizeInMillimetres();
    }

    float descent() {
        return DESCENT * sizeInMillimetres();
    }

    /** Lines of about equal length rather than a full one and a single last syllable. */
    private static List<String> balanced(CertificateFont font, String text, float width, float size) {
        List<String> best = wrap(font, text, width, size, text.length());
        for (int step = 1; step < BALANCE_STEPS && best.size() > 1; step++) {
            List<String> narrower = wrap(font, text, width * (1 - step / (2f * BALANCE_STEPS)), size, best.size());
            if (narrower.size() > best.size()) {
                break;
            }
            best = narrower;
        }
        return best;
    }

    /** Stops where there are more lines than asked for: by how many more, nobody wants to know. */
    private static List<String> wrap(CertificateFont font, String text, float width, float size, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        for (int end = longestPrefix(font, rest, width / size);
                end < rest.length() && lines.size() <= most;
                end = longestPrefix(font, rest, width / size)) {
            int space = rest.lastIndexOf(' ', end);
            int cut = space > 0 ? space : end;
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }

    /** Takes at least one character, so that wrapping always ends. */
    private static int longestPrefix(CertificateFont font, String text, float ems) {
        float used = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += font.advance(codePoint);
            if (used > ems && end > 0) {
                return end;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }
}
