package kr.municipal.training.workflow.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The file of a template, as it is written.
 *
 * @param title what the document is called; the number follows
 * @param borders lines around the page, none if left out
 * @param elements what stands on the page, in the order in which it is read
 */
record TemplateFile(
        @JsonProperty(required = true) String title,
        List<Border> borders,
        @JsonProperty(required = true) List<Element> elements) {

    private static final float LARGEST_INSET = 60;
    private static final float THICKEST = 10;

    /** What whoever verifies a file compares with the credential in it. */
    private static final List<CertificateField> VERIFIED = List.of(CertificateField.NUMBER, CertificateField.COURSE);

    TemplateFile(String title, @Nullable List<Border> borders, @Nullable List<Element> elements) {
        if (StringUtils.isBlank(title)) {
            throw new BadTemplateValue("title", title, "제목을 적으십시오", "say what the document is called");
        }
        this.title = title;
        this.borders = borders == null ? List.of() : List.copyOf(borders);
        this.elements = elements == null ? List.of() : List.copyOf(elements);
        long headings = this.elements.stream()
                .filter(element -> element.text != null && element.text.heading())
                .count();
        if (headings != 1) {
            throw new BadTemplateValue(
                    "elements",
                    "heading × " + headings,
                    "제목(heading: true)인 글이 하나 있어야 합니다",
                    "exactly one text must be the heading");
        }
        VERIFIED.forEach(this::requireShown);
    }

    private void requireShown(CertificateField field) {
        if (elements.stream().noneMatch(element -> element.alwaysShows(field))) {
            String written = "{" + field.label() + "}";
            throw new BadTemplateValue(
                    "elements",
                    written + " × 0",
                    "언제나 인쇄되는 글이나 표에 " + written + "이(가) 있어야 합니다. 없으면 수료증 파일이 진본으로 확인되지 않습니다",
                    written + " must stand in a text or table that is always printed, or no file could be verified");
        }
    }

    /**
     * A line around the page.
     *
     * @param inset its distance from each edge, in millimetres
     * @param thickness its width, in millimetres
     */
    record Border(
            @JsonProperty(required = true) float inset,
            @JsonProperty(required = true) float thickness,
            @JsonProperty(required = true) Ink color) {

        Border {
            BadTemplateValue.requireWithin("inset", inset, 0, LARGEST_INSET);
            BadTemplateValue.requireWithin("thickness", thickness, 0, THICKEST);
            Objects.requireNonNull(color, "color");
        }
    }

    /** One of the four kinds of elements. */
    record Element(
            @Nullable TextElement text,
            @Nullable FieldTable table,
            @Nullable QrElement qr,
            @Nullable SealElement seal) {

        Element {
            List<String> kinds = new ArrayList<>();
            add(kinds, "text", text);
            add(kinds, "table", table);
            add(kinds, "qr", qr);
            add(kinds, "seal", seal);
            if (kinds.size() != 1) {
                throw new BadTemplateValue(
                        "", kinds, "text, table, qr, seal 가운데 하나여야 합니다", "must be one of text, table, qr, seal");
            }
        }

        private static void add(List<String> kinds, String kind, @Nullable Object element) {
            if (element != null) {
                kinds.add(kind);
            }
        }

        boolean alwaysShows(CertificateField field) {
            return text != null && text.alwaysShows(field) || table != null && table.alwaysShows(field);
        }

        PageElement only() {
            return Stream.<@Nullable PageElement>of(text, table, qr, seal)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
