package kr.municipal.training.examples.municipal.page;

import java.util.List;
import kr.municipal.training.eligibility.Reason;

/**
 * An objection to what was entered, and the field to which its link leads.
 *
 * @param field the id of the field
 * @param sentence what is wrong
 * @param remedy what to do
 */
public record Problem(String field, String sentence, String remedy) {

    /** The problems of a form with a reason, and perhaps evidence, a decision and a mark. */
    public static List<Problem> of(List<Reason> reasons, Words words) {
        return reasons.stream()
                .map(reason -> new Problem(field(reason.code()), words.sentence(reason), words.remedy(reason)))
                .toList();
    }

    /** The id of the field, or {@code form} for what no field can mend. */
    public static String field(String code) {
        if (code.startsWith("REASON_")) {
            return "words";
        }
        if (code.startsWith("EVIDENCE_")) {
            return "evidence";
        }
        if (code.startsWith("VERDICT_")) {
            return "verdict";
        }
        return code.startsWith("ATTENDANCE_") || code.equals("CORRECTION_CHANGES_NOTHING") ? "kind" : "form";
    }
}
