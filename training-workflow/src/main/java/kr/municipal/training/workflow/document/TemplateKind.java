package kr.municipal.training.workflow.document;

import java.util.Collection;
import java.util.Map;

/** What kind of value a place of the template takes, for who wrote another one. */
enum TemplateKind {
    NUMBER("수를 단위 없이 적어야 합니다(예: 14 또는 14.5)", "a number without a unit is needed"),
    WHOLE("소수점 없는 수를 적어야 합니다(예: 2)", "a whole number is needed"),
    SWITCH("true나 false를 적어야 합니다", "true or false is needed"),
    LIST("- 로 시작하는 줄을 차례로 적어야 합니다", "a list is needed, each line with a hyphen"),
    TEXT("글을 따옴표 안에 적어야 합니다", "a text in quotation marks is needed"),
    COLOR("색은 \"#052561\"처럼 따옴표 안에 적습니다", "a colour is written as \"#052561\""),
    CHOICE("알맞은 값이 아닙니다.", "not a value of the right kind"),
    GROUP("이름과 값을 적어야 합니다(예: {size: 14, color: \"#052561\"})", "names with values are needed");

    static final String BRACES_KOREAN = "중괄호가 든 글은 모두 따옴표 안에 적어야 합니다(예: \"{성명}\")";

    private final String korean;
    private final String english;

    TemplateKind(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    static TemplateKind of(Class<?> type) {
        if (type == float.class || type == Float.class) {
            return NUMBER;
        }
        if (type == int.class || type == Integer.class) {
            return WHOLE;
        }
        if (type == boolean.class || type == Boolean.class) {
            return SWITCH;
        }
        if (type == String.class || type == FieldText.class) {
            return TEXT;
        }
        if (type == Ink.class) {
            return COLOR;
        }
        return Collection.class.isAssignableFrom(type) ? LIST : type.isEnum() ? CHOICE : GROUP;
    }

    /** {@code {성명}} without quotation marks is a group to YAML. */
    String korean(Object value) {
        return this == TEXT && value instanceof Map ? BRACES_KOREAN : korean;
    }

    String english() {
        return english;
    }
}
