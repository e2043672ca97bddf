package kr.municipal.training.workflow.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.awt.Color;
import java.util.regex.Pattern;

/** A colour as the template writes it: {@code "#052561"}. */
record Ink(Color color) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    @JsonCreator
    static Ink of(String text) {
        if (!HEX.matcher(text).matches()) {
            throw new BadTemplateValue("", text, "색은 \"#052561\"처럼 적습니다", "a colour is written as \"#052561\"");
        }
        return new Ink(Color.decode(text));
    }
}
