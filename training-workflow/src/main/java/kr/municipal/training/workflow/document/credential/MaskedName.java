package kr.municipal.training.workflow.document.credential;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A name as outsiders may read it: enough to compare with a paper in hand, too little to learn it (성명 가림). */
final class MaskedName {

    private static final String MASK = "○";
    private static final int MOST = 8;

    private MaskedName() {}

    /**
     * Masks a name. Of a Korean name the first and the last syllable stay, of one of two syllables the first (홍○동, 홍○, 남○○수);
     * of each word of another name the first letter (J○○○ S○○○○).
     */
    static String of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        boolean alphabetic = composed.codePoints().anyMatch(MaskedName::isOfAnAlphabet);
        if (alphabetic) {
            return Arrays.stream(composed.split("\\s+"))
                    .map(word -> first(word) + masks(length(word) - 1))
                    .collect(Collectors.joining(" "));
        }
        String joined = composed.replaceAll("\\s+", "");
        int length = length(joined);
        if (length < 2) {
            return MASK;
        }
        return length == 2 ? first(joined) + MASK : first(joined) + masks(length - 2) + last(joined);
    }

    private static boolean isOfAnAlphabet(int letter) {
        return Character.isAlphabetic(letter) && !Character.isIdeographic(letter) && !isHangul(letter);
    }

    private static boolean isHangul(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String first(String text) {
        return Character.toString(text.codePointAt(0));
    }

    private static String last(String text) {
        return Character.toString(text.codePointBefore(text.length()));
    }

    private static String masks(int count) {
        return MASK.repeat(Math.min(Math.max(count, 1), MOST));
    }
}
