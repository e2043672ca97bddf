package kr.municipal.training.eligibility;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text that a person wrote into a form: a reason, a plan, an answer in one's own words. */
public final class WrittenText {

    private WrittenText() {}

    /**
     * Returns the text as it is kept: without blanks around it, lines ended by {@code \n}, and without characters that
     * cannot be stored or read (control characters but line feed and tab, halves of a surrogate pair). Hangul that came in
     * parts, as some systems write it, is put together (NFC): it counts, compares and prints as it reads.
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
            boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
            if (!control && Character.getType(point) != Character.SURROGATE) {
                kept.appendCodePoint(point);
            }
        });
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
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
