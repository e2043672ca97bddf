package kr.municipal.training.workflow.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fields one below the other: labels spread over one width, values beside them, each on its own line or lines.
 *
 * @param left where its lines begin
 * @param right where its lines end
 * @param top its upper edge
 * @param bottom the lowest place of its lower edge; it is as high as its rows
 * @param rowGap the room between rows where there is enough
 * @param labels where labels stand
 * @param values where values stand
 * @param edge the upper and lower line
 * @param rule the lines between rows
 * @param rows what it shows; a row without a value on this certificate is left out
 */
record FieldTable(
        @JsonProperty(required = true) float left,
        @JsonProperty(required = true) float right,
        @JsonProperty(required = true) float top,
        @JsonProperty(required = true) float bottom,
        @JsonProperty(required = true) float rowGap,
        @JsonProperty(required = true) Column labels,
        @JsonProperty(required = true) Column values,
        @JsonProperty(required = true) Line edge,
        @JsonProperty(required = true) Line rule,
        @JsonProperty(required = true) List<Row> rows)
        implements PageElement {

    private static final float LEAST_GAP = 3;
    private static final float MOST_GAP = 50;
    private static final float THICKEST = 10;

    /** How far a value may shrink to fit on one, two, three … lines before one more line is taken. */
    private static final float[] LEAST_SCALE_BY_LINES = {0.85f, 0.85f, 0.8f, 0.8f, 0.7f};

    /** How far all values shrink together when their lines are too many for the table. */
    private static final float[] SCALES_OF_ALL = {1, 0.9f, 0.8f, 0.7f};

    FieldTable {
        BadTemplateValue.requireWithin("left", left, 0, PageCanvas.WIDTH);
        BadTemplateValue.requireWithin("right", right, left, PageCanvas.WIDTH);
        BadTemplateValue.requireWithin("top", top, 0, PageCanvas.HEIGHT);
        BadTemplateValue.requireWithin("bottom", bottom, top, PageCanvas.HEIGHT);
        BadTemplateValue.requireWithin("row-gap", rowGap, LEAST_GAP, MOST_GAP);
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(edge, "edge");
        Objects.requireNonNull(rule, "rule");
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new BadTemplateValue("rows", "[]", "항목이 하나는 있어야 합니다", "there must be a row");
        }
    }

    /**
     * Where texts of one kind stand.
     *
     * @param size the type size, in points
     */
    record Column(
            @JsonProperty(required = true) float left,
            @JsonProperty(required = true) float width,
            @JsonProperty(required = true) float size,
            @JsonProperty(required = true) Ink color) {

        Column {
            BadTemplateValue.requireWithin("left", left, 0, PageCanvas.WIDTH);
            BadTemplateValue.requireWithin("width", width, 1, PageCanvas.WIDTH - left);
            BadTemplateValue.requireWithin("size", size, PageCanvas.LEAST_SIZE, PageCanvas.MOST_SIZE);
            Objects.requireNonNull(color, "color");
        }
    }

    /** A line; none if its thickness is 0. */
    record Line(@JsonProperty(required = true) float thickness, @JsonProperty(required = true) Ink color) {

        Line {
            BadTemplateValue.requireWithin("thickness", thickness, 0, THICKEST);
            Objects.requireNonNull(color, "color");
        }
    }

    /**
     * A field with its label.
     *
     * @param size the type size of the value; as other values if left out
     * @param note a second text below the value
     * @param noteSize its type size; as other values if left out
     */
    record Row(
            @JsonProperty(required = true) FieldText label,
            @JsonProperty(required = true) FieldText value,
            @Nullable Float size,
            boolean bold,
            @Nullable FieldText note,
            @Nullable Float noteSize) {

        Row {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
            requireSize("size", size);
            requireSize("note-size", noteSize);
        }

        boolean alwaysShows(CertificateField field) {
            return label.isOnEvery() && (value.alwaysShows(field) || note != null && note.alwaysShows(field));
        }

        private static void requireSize(String property, @Nullable Float size) {
            if (size != null) {
                BadTemplateValue.requireWithin(property, size, PageCanvas.LEAST_SIZE, PageCanvas.MOST_SIZE);
            }
        }
    }

    boolean alwaysShows(CertificateField field) {
        return rows.stream().anyMatch(row -> row.alwaysShows(field));
    }

    @Override
    public Optional<Placed> placed(PageLayout layout) {
        int before = layout.problems().size();
        List<PlacedRow> placed = List.of();
        for (float scale : SCALES_OF_ALL) {
            layout.forgetProblemsAfter(before);
            placed = placed(layout, scale);
            if (placed.isEmpty()) {
                return Optional.empty();
            }
            if (gapBetween(placed) >= LEAST_GAP && layout.problems().size() == before) {
                break;
            }
        }
        float gap = gapBetween(placed);
        if (gap < LEAST_GAP && layout.problems().size() == before) {
            PlacedRow tallest = Collections.max(placed, Comparator.comparing(PlacedRow::height));
            layout.doesNotFit(tallest.label(), tallest.text());
        }
        return Optional.of(new PlacedTable(this, placed, Math.max(Math.min(gap, rowGap), LEAST_GAP)));
    }

    private float gapBetween(List<PlacedRow> placed) {
        double used = placed.stream().mapToDouble(PlacedRow::height).sum();
        return (float) (bottom - top - used) / placed.size();
    }

    private List<PlacedRow> placed(PageLayout layout, float scale) {
        List<PlacedRow> placed = new ArrayList<>();
        for (Row row : rows) {
            List<FittedText> texts = new ArrayList<>();
            add(texts, layout, row, row.value, row.size, scale);
            if (row.note != null) {
                add(texts, layout, row, row.note, row.noteSize, scale);
            }
            if (!texts.isEmpty()) {
                layout.filled(row.label).ifPresent(label -> placed.add(new PlacedRow(row, label, texts)));
            }
        }
        return placed;
    }

    private void add(
            List<FittedText> texts, PageLayout layout, Row row, FieldText value, @Nullable Float size, float scale) {
        float full = (size == null ? values.size : size) * scale;
        layout.filled(value)
                .map(text -> layout.fitted(row.label.words(), text, values.width, full, LEAST_SCALE_BY_LINES))
                .ifPresent(texts::add);
    }
}
