package kr.municipal.training.workflow.notice;

import java.nio.charset.StandardCharsets;

/** Folds lines of an iCalendar text so that none has more than 75 octets of UTF-8 (RFC 5545, section 3.1). */
final class OctetFolding {

    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n";

    private OctetFolding() {}

    /**
     * Folds every line.
     *
     * @param text lines that end with CR LF, none of them folded
     */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
        for (String line : text.split(BREAK)) {
            int octets = 0;
            for (int at = 0; at < line.length(); ) {
                int end = line.offsetByCodePoints(at, 1);
                String one = line.substring(at, end);
                int size = one.getBytes(StandardCharsets.UTF_8).length;
                if (octets + size > LONGEST) {
                    folded.append(BREAK).append(' ');
                    octets = 1;
                }
                folded.append(one);
                octets += size;
                at = end;
            }
            folded.append(BREAK);
        }
        return folded.toString();
    }
}
