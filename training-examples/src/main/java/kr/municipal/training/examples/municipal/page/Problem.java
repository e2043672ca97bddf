package kr.municipal.training.examples.municipal.page;

import java.util.List;
import java.util.Map;
import kr.municipal.training.eligibility.Reason;

/**
 * An objection to what was entered, and the field to which its link leads.
 *
 * @param field the id of the field
 * @param sentence what is wrong
 * @param remedy what to do
 */
public record Problem(String field, String sentence, String remedy) {

    /** The beginnings of the codes of what is entered, and the field where it is. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("REASON_", "words"),
            Map.entry("EVIDENCE_", "evidence"),
            Map.entry("VERDICT_", "verdict"),
            Map.entry("REVIEW_VERDICT_", "verdict"),
            Map.entry("ATTENDANCE_", "kind"),
            Map.entry("CORRECTION_CHANGES_NOTHING", "kind"),
            Map.entry("BEST_PRACTICE_TITLE_", "title"),
            Map.entry("BEST_PRACTICE_TEXT_", "text"),
            Map.entry("PLAN_EMPTY", "plan"),
            Map.entry("PLAN_TOO_LONG", "plan"),
            Map.entry("FOLLOW_UP_USE_", "used"),
            Map.entry("FOLLOW_UP_NOTE_", "note"));

    /** The problems of a form. */
    public static List<Problem> of(List<Reason> reasons, Words words) {
        return reasons.stream()
                .map(reason -> new Problem(field(reason.code()), words.sentence(reason), words.remedy(reason)))
                .toList();
    }

    /** The id of the field, or {@code form} for what no field can mend. */
    public static String field(String code) {
        return FIELDS.entrySet().stream()
                .filter(known -> code.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("form");
    }
}
