package kr.municipal.training.workflow.history;

import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.municipal.training.eligibility.ReasonText;

/** Says the lines of a history in Korean or English. */
public final class HistoryText {

    private static final String BUNDLE = "kr.municipal.training.workflow.history.history";

    private final ReasonText text;

    private HistoryText(ReasonText text) {
        this.text = text;
    }

    /** Returns the text in Korean for Korean, else in English; moments in the zone. */
    public static HistoryText in(Locale locale, ZoneId zone) {
        boolean korean = locale.getLanguage().equals("ko");
        // The root bundle is Korean; the machine's own locale never decides.
        Locale spoken = korean ? Locale.ROOT : Locale.ENGLISH;
        return new HistoryText(ReasonText.in(locale, zone, ResourceBundle.getBundle(BUNDLE, spoken)));
    }

    /** Says what was done. */
    public String what(HistoryLine line) {
        return text.sentence(line.what());
    }

    /** Says why: the rules' reasons, then the person's words in quotation marks; empty where there is neither. */
    public String why(HistoryLine line) {
        StringBuilder why = new StringBuilder();
        line.because().forEach(reason -> why.append(text.sentence(reason)).append(' '));
        if (line.words() != null) {
            why.append('“').append(line.words()).append('”');
        }
        return why.toString().strip();
    }

    /** Says as what somebody acted. */
    public String as(HistoryLine line) {
        return text.name(line.as());
    }
}
