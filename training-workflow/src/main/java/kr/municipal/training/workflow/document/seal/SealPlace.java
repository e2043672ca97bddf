package kr.municipal.training.workflow.document.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.util.DateConverter;

/**
 * Where in a file a seal stands: what it covers, before and after the gap in which it is written itself. Found in the bytes,
 * without following anything that a damaged or hostile file says about its own structure.
 */
record SealPlace(int gapStart, int gapEnd, long end, String dictionary) {

    /** More than that no file of ours has; a foreign one may have any number. */
    static final int MOST = 8;

    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*+\\[\\s*+(\\d{1,10})\\s++(\\d{1,10})\\s++(\\d{1,10})\\s++(\\d{1,10})\\s*+]");
    private static final Pattern CLAIMED_TIME = Pattern.compile("/M\\s*+\\((D:[^()]{4,40})\\)");
    private static final int DICTIONARY_REACH = 2_000;

    /** Returns every place that could be one, in the order of the file, {@value #MOST} at most. */
    static List<SealPlace> find(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        List<SealPlace> places = new ArrayList<>();
        Matcher range = RANGE.matcher(text);
        while (places.size() < MOST && range.find()) {
            long start = Long.parseLong(range.group(1));
            long before = Long.parseLong(range.group(2));
            long after = Long.parseLong(range.group(3));
            long rest = Long.parseLong(range.group(4));
            boolean ordered = start == 0 && before > 0 && before + 2 <= after && after <= Integer.MAX_VALUE;
            places.add(
                    ordered
                            ? new SealPlace((int) before, (int) after, after + rest, around(text, before, after))
                            : new SealPlace(0, 0, 0, ""));
        }
        return places;
    }

    /** The text before and after the gap, as far as the dictionary may reach. */
    private static String around(String text, long before, long after) {
        int left = (int) Math.min(before, text.length());
        int right = (int) Math.min(after, text.length());
        int opens = text.lastIndexOf(" obj", left);
        int closes = text.indexOf("endobj", right);
        String head = text.substring(Math.max(Math.max(opens, 0), left - DICTIONARY_REACH), left);
        String tail = text.substring(
                right,
                Math.min(closes < 0 ? text.length() : closes, Math.min(text.length(), right + DICTIONARY_REACH)));
        return head + tail;
    }

    /** When the sealer says that the seal was put on. */
    Optional<Instant> claimedTime() {
        Matcher time = CLAIMED_TIME.matcher(dictionary);
        if (!time.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(DateConverter.toCalendar(time.group(1))).map(Calendar::toInstant);
    }

    boolean isOrdered() {
        return gapEnd > 0;
    }

    /** The sealed bytes, which are all but the gap. */
    byte[] covered(byte[] file) {
        byte[] covered = new byte[(int) (end - (gapEnd - gapStart))];
        System.arraycopy(file, 0, covered, 0, gapStart);
        System.arraycopy(file, gapEnd, covered, gapStart, (int) end - gapEnd);
        return covered;
    }

    /**
     * Returns the container as it is written in the gap: hexadecimal in one case throughout, then zeros to the end.
     *
     * @return nothing if the gap holds anything else
     */
    Optional<byte[]> container(byte[] file) {
        if (file[gapStart] != '<' || file[gapEnd - 1] != '>') {
            return Optional.empty();
        }
        String hex = new String(file, gapStart + 1, gapEnd - gapStart - 2, StandardCharsets.ISO_8859_1);
        boolean upper = hex.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'F');
        boolean lower = hex.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
        if (hex.length() % 2 != 0 || !upper && !lower) {
            return Optional.empty();
        }
        return Optional.of(HexFormat.of().parseHex(hex));
    }
}
