package kr.municipal.training.workflow.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * Words of the template with fields in braces among them.
 *
 * @param words as the template has them, for example {@code 확인번호: {확인번호}}
 */
record FieldText(String words) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

    /** Longer words have no room on a page. */
    private static final int LONGEST = 300;

    @JsonCreator
    static FieldText of(String words) {
        return new FieldText(words);
    }

    FieldText {
        if (StringUtils.isBlank(words)) {
            throw new BadTemplateValue("", words, "글이 비어 있습니다", "there are no words");
        }
        if (words.length() > LONGEST) {
            throw new BadTemplateValue(
                    "",
                    TemplateYaml.shown(words),
                    "%d자입니다. 글 하나는 %d자까지이니 줄이거나 나누십시오".formatted(words.length(), LONGEST),
                    "%d characters; a text has %d at most".formatted(words.length(), LONGEST));
        }
        String rest = FIELD.matcher(words).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            throw new BadTemplateValue("", words, "중괄호의 짝이 맞지 않습니다. {성명}처럼 여닫습니다", "braces come in pairs, as in {성명}");
        }
        FIELD.matcher(words).results().map(result -> result.group(1)).forEach(FieldText::requireKnown);
    }

    private static void requireKnown(String label) {
        if (CertificateField.labelled(label).isEmpty()) {
            String known = Arrays.stream(CertificateField.values())
                    .map(CertificateField::written)
                    .collect(Collectors.joining(" "));
            throw new BadTemplateValue(
                    "", "{" + label + "}", "그런 항목은 없습니다. 쓸 수 있는 항목: " + known, "no such field; known are " + known);
        }
    }

    List<CertificateField> fields() {
        return FIELD.matcher(words)
                .results()
                .flatMap(result -> field(result).stream())
                .toList();
    }

    /** Whether the field is among the words, and these are printed on every certificate. */
    boolean alwaysShows(CertificateField field) {
        return fields().contains(field) && isOnEvery();
    }

    boolean isOnEvery() {
        return fields().stream().allMatch(CertificateField::isOnEvery);
    }

    /** What messages call it: its only field, or the words. */
    String place() {
        List<CertificateField> fields = fields();
        return fields.size() == 1 ? fields.get(0).label() : words;
    }

    /** Returns the words with the fields filled in, or nothing where the certificate lacks one of them. */
    Optional<String> filled(CertificateText text) {
        if (!fields().stream().allMatch(text::has)) {
            return Optional.empty();
        }
        return Optional.of(FIELD.matcher(words)
                .replaceAll(result ->
                        Matcher.quoteReplacement(field(result).map(text::get).orElse(""))));
    }

    private static Optional<CertificateField> field(MatchResult result) {
        return CertificateField.labelled(result.group(1));
    }
}
