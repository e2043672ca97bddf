package kr.municipal.training.workflow.document;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a template and says, for whatever is wrong with it, where and what. */
final class TemplateReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfig(
                    LogicalType.Float,
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .build();

    private TemplateReader() {}

    static TemplateFile read(byte[] yaml) {
        String text = TemplateYaml.text(yaml);
        Object tree = TemplateYaml.tree(text);
        if (!(tree instanceof Map)) {
            throw new CertificateTemplateException(
                    "",
                    TemplateYaml.shown(tree),
                    "서식이 아닙니다. title과 elements를 적은 YAML 파일이어야 합니다",
                    "this is no template; it must be YAML with title and elements");
        }
        TemplateYaml.requireValues("", tree);
        try {
            return MAPPER.readValue(MAPPER.writeValueAsBytes(tree), TemplateFile.class);
        } catch (JsonMappingException e) {
            throw located(e, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CertificateTemplateException located(JsonMappingException e, Object tree) {
        String path = path(e.getPath());
        if (e.getCause() instanceof BadTemplateValue bad) {
            return bad.at(path);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new CertificateTemplateException(
                    path,
                    unknown.getPropertyName(),
                    "그런 이름은 없습니다. 쓸 수 있는 이름: " + known(unknown),
                    "no such name; known are " + known(unknown));
        }
        Object value = TemplateYaml.at(tree, e.getPath());
        if (value == null) {
            return new CertificateTemplateException(path, "없음", "꼭 있어야 하는 값입니다", "this value is missing");
        }
        Class<?> wanted = e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? mismatch.getTargetType()
                : Object.class;
        TemplateKind kind = TemplateKind.of(wanted);
        return new CertificateTemplateException(
                path,
                TemplateYaml.shown(value),
                kind.korean(value) + choices(wanted, " 쓸 수 있는 값: "),
                kind.english() + choices(wanted, "; known are "));
    }

    private static String choices(Class<?> wanted, String before) {
        Object[] choices = wanted.getEnumConstants();
        return choices == null
                ? ""
                : before
                        + Arrays.stream(choices)
                                .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "));
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }
}
