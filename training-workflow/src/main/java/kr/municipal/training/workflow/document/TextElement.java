package kr.municipal.training.workflow.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/**
 * Words at a place of their own: the heading, a sentence, the day of issue, the issuer.
 *
 * @param content the words, with fields among them; printed only where the certificate has all of these
 * @param heading whether it is the heading of the page
 * @param left the left edge of its room
 * @param width the width of its room
 * @param baseline the line on which its first line stands
 * @param size the type size, in points
 * @param leastSize how far it may shrink, in points; left out, to 40 % on a single line and not at all on more
 * @param lines on how many lines it may be printed; 1 if left out
 * @param linePitch from baseline to baseline; 1.35 times the size if left out
 * @param align where in its room
 * @param gap for words spread out: the widest gap between letters, in ems; unlimited if left out
 * @param bold whether its letters are emphasised
 * @param color the colour
 */
record TextElement(
        @JsonProperty(required = true) FieldText content,
        boolean heading,
        @JsonProperty(required = true) float left,
        @JsonProperty(required = true) float width,
        @JsonProperty(required = true) float baseline,
        @JsonProperty(required = true) float size,
        @Nullable Float leastSize,
        @Nullable Integer lines,
        @Nullable Float linePitch,
        @Nullable Align align,
        @Nullable Float gap,
        boolean bold,
        @JsonProperty(required = true) Ink color)
        implements PageElement {

    private static final float LEAST_SCALE_ALONE = 0.4f;
    private static final int MOST_LINES = 20;

    /** Where words stand in their room. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT,
        /** Letters spread evenly (균등배분). */
        SPREAD
    }

    TextElement {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(color, "color");
        BadTemplateValue.requireWithin("left", left, 0, PageCanvas.WIDTH);
        BadTemplateValue.requireWithin("width", width, 1, PageCanvas.WIDTH - left);
        BadTemplateValue.requireWithin("baseline", baseline, 0, PageCanvas.HEIGHT);
        BadTemplateValue.requireWithin("size", size, PageCanvas.LEAST_SIZE, PageCanvas.MOST_SIZE);
        if (leastSize != null) {
            BadTemplateValue.requireWithin("least-size", leastSize, PageCanvas.LEAST_SIZE, size);
        }
        if (lines != null) {
            BadTemplateValue.requireWithin("lines", lines, 1, MOST_LINES);
        }
        if (linePitch != null) {
            BadTemplateValue.requireWithin("line-pitch", linePitch, 1, PageCanvas.HEIGHT);
        }
        if (gap != null) {
            BadTemplateValue.requireWithin("gap", gap, 0, PageCanvas.MOST_SIZE);
        }
    }

    @Override
    public Optional<Placed> placed(PageLayout layout) {
        return layout.filled(content)
                .map(text -> new PlacedText(this, layout.fitted(content.place(), text, width, size, leastScales())));
    }

    private float[] leastScales() {
        int most = lines == null ? 1 : lines;
        float scale = leastSize != null ? leastSize / size : most == 1 ? LEAST_SCALE_ALONE : 1;
        float[] scales = new float[most];
        Arrays.fill(scales, scale);
        return scales;
    }

    boolean alwaysShows(CertificateField field) {
        return content.alwaysShows(field);
    }

    boolean shows(CertificateField field) {
        return content.fields().contains(field);
    }

    /** Words with their room. */
    record PlacedText(TextElement element, FittedText text) implements Placed {

        @Override
        public String name() {
            return element.content.place();
        }

        @Override
        public Box box() {
            float widest = 0;
            for (String line : text.lines()) {
                widest = Math.max(widest, width(line));
            }
            float left = left(widest);
            float bottom = element.baseline + (text.lines().size() - 1) * pitch() + text.descent();
            return new Box(left, element.baseline - text.ascent(), left + widest, bottom);
        }

        private float pitch() {
            return element.linePitch == null ? text.lineHeight() : element.linePitch;
        }

        private float left(float lineWidth) {
            float room = element.width - lineWidth;
            return switch (align()) {
                case LEFT -> element.left;
                case RIGHT -> element.left + room;
                case CENTER, SPREAD -> element.left + room / 2;
            };
        }

        private Align align() {
            return element.align == null ? Align.LEFT : element.align;
        }

        /** Spread letters take the whole room, unless the gaps between them would become too wide. */
        private float width(String line) {
            float natural = text.width(line);
            int gaps = line.codePointCount(0, line.length()) - 1;
            if (align() != Align.SPREAD || gaps == 0) {
                return natural;
            }
            if (element.gap == null) {
                return element.width;
            }
            return Math.min(element.width, natural + gaps * element.gap * text.sizeInMillimetres());
        }

        /** The middle of the last letter, over which an official seal is put. */
        float[] middleOfLastLetter() {
            String last = text.lines().get(text.lines().size() - 1);
            String letter = last.substring(last.offsetByCodePoints(last.length(), -1));
            float right = left(width(last)) + width(last);
            float line = element.baseline + (text.lines().size() - 1) * pitch();
            return new float[] {right - text.width(letter) / 2, line - (text.ascent() - text.descent()) / 2};
        }

        @Override
        public void draw(PageCanvas canvas) throws IOException {
            PDStructureElement tag =
                    canvas.tags().add(element.heading ? StandardStructureTypes.H1 : StandardStructureTypes.P);
            if (text.lines().size() > 1) {
                tag.setActualText(text.text());
            }
            canvas.within(tag, () -> drawLines(canvas));
        }

        private void drawLines(PageCanvas canvas) throws IOException {
            PageCanvas.Pen pen = new PageCanvas.Pen(text.size(), element.color.color(), element.bold);
            float baseline = element.baseline;
            for (String line : text.lines()) {
                if (align() == Align.SPREAD) {
                    canvas.spread(line, left(width(line)), width(line), baseline, pen);
                } else {
                    canvas.text(line, left(width(line)), baseline, pen);
                }
                baseline += pitch();
            }
        }
    }
}
