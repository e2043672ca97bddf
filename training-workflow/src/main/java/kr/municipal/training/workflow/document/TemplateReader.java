package kr.municipal.training.workflow.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a template and says, for whatever is wrong with it, where and what. */
final class TemplateReader {

    private static final int SHOWN = 60;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .withCoercionConfig(
                    LogicalType.Float,
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .build();

    private TemplateReader() {}

    static TemplateFile read(InputStream yaml) {
        Object tree = tree(yaml);
        if (!(tree instanceof Map)) {
            throw new CertificateTemplateException(
                    "", StringUtils.truncate(String.valueOf(tree), SHOWN), "서식이 아닙니다", "this is no template");
        }
        try {
            return MAPPER.readValue(MAPPER.writeValueAsBytes(tree), TemplateFile.class);
        } catch (JsonMappingException e) {
            throw located(e);
        } catch (JsonProcessingException e) {
            throw unreadable("", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Maps, lists, texts and numbers only: a template makes no objects. */
    private static Object tree(InputStream yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(CertificateTemplate.MOST_BYTES);
        try {
            return new Yaml(new SafeConstructor(options)).load(new InputStreamReader(yaml, StandardCharsets.UTF_8));
        } catch (MarkedYAMLException e) {
            String line = e.getProblemMark() == null ? "" : e.getProblemMark().getLine() + 1 + "행";
            throw unreadable(line, e);
        } catch (YAMLException e) {
            throw unreadable("", e);
        }
    }

    private static CertificateTemplateException unreadable(String where, Exception e) {
        String message = e instanceof MarkedYAMLException marked ? marked.getProblem() : e.getMessage();
        return new CertificateTemplateException(
                where, StringUtils.truncate(message, SHOWN), "YAML로 읽을 수 없습니다", "cannot be read as YAML");
    }

    private static CertificateTemplateException located(JsonMappingException e) {
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
        if (e instanceof InvalidFormatException format) {
            return new CertificateTemplateException(
                    path,
                    String.valueOf(format.getValue()),
                    "알맞은 값이 아닙니다" + choices(format, " 쓸 수 있는 값: "),
                    "not a value of the right kind" + choices(format, "; known are "));
        }
        if (e.getOriginalMessage().startsWith("Missing required")) {
            return new CertificateTemplateException(path, "없음", "꼭 있어야 하는 값입니다", "this value is missing");
        }
        return new CertificateTemplateException(
                path,
                StringUtils.truncate(e.getOriginalMessage(), SHOWN),
                "값의 종류가 다릅니다",
                "a value of another kind is needed");
    }

    private static String choices(InvalidFormatException format, String before) {
        Object[] choices = format.getTargetType().getEnumConstants();
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
