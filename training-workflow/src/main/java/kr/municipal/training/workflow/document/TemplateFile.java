package kr.municipal.training.workflow.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Rows of tables included; the template of the library has 14. A page has no room for more, and each is compared with all others. */
    private static final int MOST_ELEMENTS = 100;

    private static final int MOST_BORDERS = 10;

    /** What whoever verifies a file compares with the credential in it. */
    private static final List<CertificateField> VERIFIED = List.of(CertificateField.NUMBER, CertificateField.COURSE);

    TemplateFile(String title, @Nullable List<Border> borders, @Nullable List<Element> elements) {
        if (StringUtils.isBlank(title)) {
            throw new BadTemplateValue("title", title, "제목을 적으십시오", "say what the document is called");
        }
        this.title = title;
        this.borders = borders == null ? List.of() : List.copyOf(borders);
        this.elements = elements == null ? List.of() : List.copyOf(elements);
        requireFew("borders", this.borders.size(), MOST_BORDERS, "", "");
        requireFew(
                "elements",
                this.elements.stream().mapToInt(Element::count).sum(),
                MOST_ELEMENTS,
                "(표는 줄마다 셉니다)",
                ", counting each row of a table");
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
        VERIFIED.forEach(field -> requireShown(
                field,
                "없으면 수료증 파일이 진본으로 확인되지 않습니다",
                "must stand in a text or table that is always printed, or no file could be verified"));
        requireShown(
                CertificateField.HOLDER,
                "없으면 누구의 수료증인지 알 수 없습니다",
                "must stand in a text or table that is always printed, or nobody knows whose certificate it is");
    }

    private static void requireFew(String property, int count, int most, String korean, String english) {
        if (count > most) {
            throw new BadTemplateValue(
                    property,
                    count + "개",
                    most + "개까지 적을 수 있습니다" + korean + ". 한 쪽에 들어갈 만큼만 남기십시오",
                    most + " at most" + english + "; leave what a page has room for");
        }
    }

    private void requireShown(CertificateField field, String korean, String english) {
        if (!alwaysShows(field)) {
            throw new BadTemplateValue(
                    "elements",
                    field.written() + " × 0",
                    "언제나 인쇄되는 글이나 표에 " + field.written() + "이(가) 있어야 합니다. " + korean,
                    field.written() + " " + english);
        }
    }

    private boolean alwaysShows(CertificateField field) {
        return elements.stream().anyMatch(element -> element.alwaysShows(field));
    }

    /** What every certificate has to say, and one of this template does not. */
    List<CertificateField> missing() {
        return Arrays.stream(CertificateField.values())
                .filter(field -> field.isOnEvery() && !alwaysShows(field))
                .toList();
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

        int count() {
            return table == null ? 1 : table.rows().size();
        }

        PageElement only() {
            return Stream.<@Nullable PageElement>of(text, table, qr, seal)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
