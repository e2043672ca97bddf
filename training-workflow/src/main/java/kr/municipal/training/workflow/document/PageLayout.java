package kr.municipal.training.workflow.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where everything of one certificate stands, and what does not fit. What does not fit is placed nevertheless, as far as
 * it goes, so that a preview can show it.
 */
final class PageLayout {

    /** A page whose every letter is missing from the font is told of these, which is more than anybody reads. */
    private static final int MOST_PROBLEMS = 1_000;

    private final CertificateFont font;
    private final CertificateText text;
    private final @Nullable SealImage seal;
    private final List<PageElement.Placed> placed = new ArrayList<>();
    private final List<CertificateNotPrintableException> problems = new ArrayList<>();

    private PageLayout(CertificateFont font, CertificateText text, @Nullable SealImage seal) {
        this.font = font;
        this.text = text;
        this.seal = seal;
    }

    static PageLayout of(
            CertificateTemplate template, CertificateFont font, CertificateText text, @Nullable SealImage seal) {
        PageLayout layout = new PageLayout(font, text, seal);
        for (PageElement element : template.elements()) {
            element.placed(layout).ifPresent(layout.placed::add);
        }
        return layout;
    }

    CertificateText text() {
        return text;
    }

    @Nullable
    SealImage seal() {
        return seal;
    }

    List<PageElement.Placed> placed() {
        return placed;
    }

    List<CertificateNotPrintableException> problems() {
        return problems;
    }

    void forgetProblemsAfter(int count) {
        problems.subList(count, problems.size()).clear();
    }

    void doesNotFit(String place, String words) {
        add(() -> new TextDoesNotFitException(place, words));
    }

    private void add(Supplier<CertificateNotPrintableException> problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem.get());
        }
    }

    /** Returns words with their fields filled in, without what the font cannot print; or nothing to be printed. */
    Optional<String> filled(FieldText words) {
        return words.filled(text)
                .map(filled -> printable(words.place(), filled))
                .filter(filled -> !filled.isEmpty());
    }

    private String printable(String place, String words) {
        if (words.codePoints().allMatch(font::covers)) {
            return words;
        }
        StringBuilder printable = new StringBuilder();
        words.codePoints().forEach(codePoint -> {
            if (font.covers(codePoint)) {
                printable.appendCodePoint(codePoint);
            } else {
                add(() -> new UnprintableCharacterException(place, codePoint));
            }
        });
        return printable.toString();
    }

    FittedText fitted(String place, String words, float width, float size, float... leastScaleByLines) {
        return FittedText.fit(font, words, PageCanvas.points(width), size, leastScaleByLines)
                .orElseGet(() -> {
                    doesNotFit(place, words);
                    float least = size * leastScaleByLines[leastScaleByLines.length - 1];
                    return FittedText.wrapped(font, words, PageCanvas.points(width), least);
                });
    }

    /** Says in Korean what stands over something else, or over or outside a border at this distance from the edge. */
    List<String> collisions(float border) {
        List<String> collisions = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            PageElement.Placed one = placed.get(i);
            if (!one.box().inside(0)) {
                collisions.add("용지 밖으로 나갑니다: " + named(one));
            } else if (!one.box().inside(border)) {
                collisions.add(
                        "테두리 밖으로 나갑니다: %s. 테두리는 가장자리에서 %s mm입니다".formatted(named(one), BadTemplateValue.shown(border)));
            }
            for (PageElement.Placed other : placed.subList(i + 1, placed.size())) {
                if (one.box().overlaps(other.box()) && !sealOverIssuer(one, other)) {
                    collisions.add("서로 겹칩니다: " + named(one) + ", " + named(other));
                }
            }
        }
        return collisions;
    }

    /** With the room that it takes, in the measures of the template. */
    private static String named(PageElement.Placed placed) {
        PageElement.Box box = placed.box();
        return "‘%s’(왼쪽에서 %.1f~%.1f mm, 위에서 %.1f~%.1f mm)"
                .formatted(placed.name(), box.left(), box.right(), box.top(), box.bottom());
    }

    private static boolean sealOverIssuer(PageElement.Placed one, PageElement.Placed other) {
        return (isIssuer(one) && other instanceof SealElement.PlacedSeal)
                || (isIssuer(other) && one instanceof SealElement.PlacedSeal);
    }

    private static boolean isIssuer(PageElement.Placed placed) {
        return placed instanceof TextElement.PlacedText words && words.element().shows(CertificateField.ISSUER);
    }

    Optional<float[]> middleOfIssuersLastLetter() {
        return placed.stream()
                .filter(TextElement.PlacedText.class::isInstance)
                .map(TextElement.PlacedText.class::cast)
                .filter(words -> words.element().shows(CertificateField.ISSUER))
                .reduce((first, last) -> last)
                .map(TextElement.PlacedText::middleOfLastLetter);
    }
}
