package kr.municipal.training.eligibility;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text that a person wrote into a form: a reason, a plan, an answer in one's own words. */
public final class WrittenText {

    private WrittenText() {}

    /** Letters that stand for none: the Hangul fillers (채움 문자). */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

    /** The Braille cell without dots, a blank that Unicode does not count as one. */
    private static final int BLANK_BRAILLE = 0x2800;

    /**
     * Returns the text as it is kept: without blanks around it, lines ended by {@code \n}, and without characters that
     * cannot be stored or seen (control characters but line feed and tab, halves of a surrogate pair, characters that only
     * format, such as those that turn the direction of a text around, and fillers). A blank that does not break a line is an
     * ordinary one. Hangul that came in parts, as some systems write it, is put together (NFC): it counts, compares and
     * prints as it reads. Marks without anything that they could stand on are nothing readable.
     *
     * @param raw what came in, or null if nothing did
     * @return the text; empty if nothing readable was written
     */
    public static String of(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (Character.getType(point) == Character.SPACE_SEPARATOR && !Character.isWhitespace(point)
                    || point == BLANK_BRAILLE) {
                kept.append(' ');
            } else if (isSeen(point)) {
                kept.appendCodePoint(point);
            }
        });
        String text = Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
        return text.codePoints().allMatch(WrittenText::isNothingAlone) ? "" : text;
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.SURROGATE, Character.FORMAT -> false;
            default -> FILLERS.indexOf(point) < 0;
        };
    }

    private static boolean isNothingAlone(int point) {
        return Character.isWhitespace(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /** The longest reason a person gives for an act, in characters (UTF-16 units, as a browser counts them). */
    public static final int MAX_REASON = 1000;

    /**
     * Looks at a reason that a person gives for an act.
     *
     * @param raw what came in, or null if nothing did
     * @param required whether the act needs a reason
     * @return {@code REASON_MISSING}, {@code REASON_TOO_LONG}, or nothing
     */
    public static List<Reason> objections(@Nullable String raw, boolean required) {
        int length = of(raw).length();
        if (length == 0 && required) {
            return List.of(Reason.of("REASON_MISSING"));
        }
        return length > MAX_REASON
                ? List.of(Reason.of("REASON_TOO_LONG").with("length", length).with("max", MAX_REASON))
                : List.of();
    }
}
