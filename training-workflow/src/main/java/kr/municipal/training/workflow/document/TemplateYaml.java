package kr.municipal.training.workflow.document;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** The YAML of a template before anything is made of it; says in which line it cannot be read. */
final class TemplateYaml {

    private static final int SHOWN = 60;

    private TemplateYaml() {}

    static String text(byte[] yaml) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(yaml))
                    .toString();
            return StringUtils.removeStart(text, "\uFEFF");
        } catch (CharacterCodingException e) {
            throw new CertificateTemplateException(
                    "",
                    yaml.length + "바이트",
                    "UTF-8로 저장한 글 파일이 아닙니다. 메모장이면 ‘다른 이름으로 저장’에서 인코딩을 UTF-8로 고르십시오",
                    "this is no text in UTF-8");
        }
    }

    /** Maps, lists, texts and numbers only: a template makes no objects. */
    static @Nullable Object tree(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(CertificateTemplate.MOST_BYTES);
        try {
            return new Yaml(new SafeConstructor(options)).load(text);
        } catch (MarkedYAMLException e) {
            throw unreadable(text, e);
        } catch (ReaderException e) {
            throw new CertificateTemplateException(
                    "",
                    "U+%04X".formatted(e.getCodePoint()),
                    "글에 쓸 수 없는 문자가 있어 YAML로 읽을 수 없습니다. 메모장 같은 글 편집기로 만든 파일이어야 합니다",
                    "there is a character that no text has");
        } catch (YAMLException e) {
            throw tooMuch(String.valueOf(e.getMessage()));
        }
    }

    /** What the parser itself gives up on, before it comes to an end. */
    private static CertificateTemplateException tooMuch(String problem) {
        if (problem.contains("aliases")) {
            return new CertificateTemplateException(
                    "", "&, *", "별칭(&로 붙인 이름을 *로 다시 쓰는 것)은 쓸 수 없습니다. 같은 내용을 그 자리에 다시 적으십시오", "aliases cannot be used");
        }
        if (problem.contains("Nesting")) {
            return new CertificateTemplateException(
                    "", "[, {, -", "묶음 안의 묶음이 너무 깊습니다. 괄호를 닫았는지, 줄의 들여쓰기가 맞는지 살펴보십시오", "groups are nested too deeply");
        }
        return new CertificateTemplateException(
                "", "YAML", "YAML로 읽을 수 없습니다. 기본 서식을 내려받아 거기서부터 고치십시오", "cannot be read as YAML: " + problem);
    }

    /** Names the line, shows what stands there, and where what was not closed began. */
    private static CertificateTemplateException unreadable(String text, MarkedYAMLException e) {
        Mark at = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        List<String> lines = text.lines().toList();
        int line = at == null ? 0 : at.getLine();
        String problem = String.valueOf(e.getProblem());
        return new CertificateTemplateException(
                line + 1 + "행",
                line < lines.size() ? shown(lines.get(line).strip()) : "파일의 끝",
                "YAML로 읽을 수 없습니다. " + why(problem, e.getContextMark(), line),
                "cannot be read as YAML: " + problem);
    }

    private static String why(String problem, @Nullable Mark began, int line) {
        if (problem.contains("TAB")) {
            return "탭 대신 빈칸으로 들여 쓰십시오";
        }
        if (problem.contains("duplicate key")) {
            return "같은 이름을 두 번 적었습니다. 하나를 지우십시오";
        }
        if (problem.contains("another document")) {
            return "‘---’ 줄을 지우십시오. 파일 하나에 서식은 하나입니다";
        }
        String open = began == null || began.getLine() >= line ? "" : (began.getLine() + 1) + "행부터 보십시오. ";
        return open + "따옴표와 괄호를 닫았는지, 색(#)이 따옴표 안에 있는지, 이름 뒤에 ‘: ’(쌍점과 빈칸)이 있는지, 줄의 들여쓰기가 맞는지 살펴보십시오";
    }

    /** A name without a value is an oversight, wherever it stands; but a word alone in braces is a text without its quotation marks. */
    static void requireValues(String path, @Nullable Object value) {
        if (value == null) {
            throw new CertificateTemplateException(path, "없음", "값이 비어 있습니다. 값을 적거나 그 줄을 지우십시오", "there is no value");
        }
        if (value instanceof Map<?, ?> names && isBareWord(names)) {
            throw new CertificateTemplateException(
                    path, shown(value), TemplateKind.BRACES_KOREAN, TemplateKind.TEXT.english());
        }
        if (value instanceof Map<?, ?> names) {
            names.forEach((name, one) -> requireValues(path + (path.isEmpty() ? "" : ".") + name, one));
        }
        if (value instanceof List<?> list) {
            for (int n = 0; n < list.size(); n++) {
                requireValues(path + "[" + n + "]", list.get(n));
            }
        }
    }

    /** The names of the template are English, those of the fields are not. */
    private static boolean isBareWord(Map<?, ?> names) {
        return names.size() == 1
                && names.containsValue(null)
                && !StringUtils.isAsciiPrintable(
                        String.valueOf(names.keySet().iterator().next()));
    }

    /** What stands at a place, or null if nothing does. */
    static @Nullable Object at(Object tree, List<JsonMappingException.Reference> path) {
        Object value = tree;
        for (JsonMappingException.Reference step : path) {
            if (value instanceof Map<?, ?> names && step.getFieldName() != null) {
                value = names.get(step.getFieldName());
            } else if (value instanceof List<?> list && step.getIndex() >= 0 && step.getIndex() < list.size()) {
                value = list.get(step.getIndex());
            } else {
                return null;
            }
        }
        return value;
    }

    static String shown(@Nullable Object value) {
        return value == null ? "없음" : StringUtils.abbreviate(value.toString(), SHOWN);
    }
}
