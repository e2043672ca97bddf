package kr.municipal.training.eligibility;

import org.jspecify.annotations.Nullable;

/** Text that a person wrote into a form: a reason, a plan, an answer in one's own words. */
public final class WrittenText {

    private WrittenText() {}

    /**
     * Returns the text as it is kept: without blanks around it, lines ended by {@code \n}, and without characters that
     * cannot be stored or read (control characters but line feed and tab, halves of a surrogate pair).
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
        return kept.toString().strip();
    }
}
