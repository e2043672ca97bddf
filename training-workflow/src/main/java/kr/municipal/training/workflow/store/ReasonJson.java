package kr.municipal.training.workflow.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.municipal.training.eligibility.Reason;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Reasons as JSON text, such as {@code {"code":"APPLICATIONS_CLOSED","data":{"closed":{"instant":"2026-03-02T09:00:00Z"}}}}.
 * Texts, whole numbers and truth values stand for themselves; other types are named, so that each comes back as itself.
 */
final class ReasonJson {

    private static final TypeReference<Kept> KEPT = new TypeReference<>() {};

    private static final TypeReference<List<Kept>> KEPT_LIST = new TypeReference<>() {};

    private record Kept(String code, Map<String, Object> data) {}

    private static final String CONSTANT_OF = "#";

    private ReasonJson() {}

    static @Nullable String write(@Nullable Reason reason) {
        return reason == null ? null : Json.write(kept(reason));
    }

    static String writeAll(List<Reason> reasons) {
        return Json.write(reasons.stream().map(ReasonJson::kept).toList());
    }

    static Reason read(String json) {
        return reason(Json.read(json, KEPT));
    }

    static List<Reason> readAll(String json) {
        return Json.read(json, KEPT_LIST).stream().map(ReasonJson::reason).toList();
    }

    private static Kept kept(Reason reason) {
        Map<String, Object> data = new TreeMap<>();
        reason.data().forEach((name, value) -> data.put(name, written(value)));
        return new Kept(reason.code(), data);
    }

    private static Reason reason(Kept kept) {
        Map<String, Object> data = new LinkedHashMap<>();
        kept.data().forEach((name, value) -> data.put(name, value instanceof Map<?, ?> typed ? typed(typed) : value));
        return Reason.of(kept.code(), data);
    }

    private static Object written(Object value) {
        if (value instanceof String || value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Long number) {
            return Map.of("long", number.toString());
        }
        if (value instanceof BigDecimal number) {
            return Map.of("decimal", number.toString());
        }
        if (value instanceof Instant moment) {
            return Map.of("instant", moment.toString());
        }
        if (value instanceof LocalDate day) {
            return Map.of("date", day.toString());
        }
        if (value instanceof Enum<?> constant) {
            return Map.of("constant", constant.getDeclaringClass().getName() + CONSTANT_OF + constant.name());
        }
        throw new IllegalArgumentException(
                "a reason cannot be stored with a " + value.getClass().getName() + ": " + value);
    }

    /** A class that is no enumeration is not even initialized. */
    private static Object constant(String text) {
        String type = StringUtils.substringBefore(text, CONSTANT_OF);
        String name = StringUtils.substringAfter(text, CONSTANT_OF);
        try {
            Class<?> found = Class.forName(type, false, ReasonJson.class.getClassLoader());
            return Stream.of(Objects.requireNonNullElse(found.getEnumConstants(), new Object[0]))
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("not a stored constant: " + text));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("not a stored constant: " + text, e);
        }
    }

    private static Object typed(Map<?, ?> typed) {
        Map.Entry<?, ?> only = typed.entrySet().iterator().next();
        String text = String.valueOf(only.getValue());
        return switch (String.valueOf(only.getKey())) {
            case "long" -> Long.valueOf(text);
            case "decimal" -> new BigDecimal(text);
            case "instant" -> Instant.parse(text);
            case "date" -> LocalDate.parse(text);
            case "constant" -> constant(text);
            default -> throw new IllegalStateException("not a stored value: " + typed);
        };
    }
}
