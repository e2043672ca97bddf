package kr.municipal.training.record;

import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.hours.HoursStanding;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.hours.RecognitionOutcome;
import kr.municipal.training.hours.RecognizedHours;

/** Says in a {@link Reason} why so many hours were recognised, and what is missing. */
public final class HoursReasons {

    private HoursReasons() {}

    /**
     * Explains a recognition, or the answer to "what does this course still give me this year?".
     *
     * @param hours the hours recognised
     * @return {@code HOURS_RECOGNISED_IN_FULL}, {@code HOURS_RECOGNISED_IN_PART}, {@code HOURS_CAP_REACHED} or
     *     {@code HOURS_KIND_UNLISTED}, with {@code kind}, {@code year}, {@code asked}, {@code already},
     *     {@code recognised}, and {@code cap} if there is one; in hours, rounded down
     */
    public static Reason of(RecognizedHours hours) {
        Reason reason = Reason.of(code(hours.outcome()))
                .with("kind", hours.kind().name())
                .with("year", hours.year())
                .with("asked", hours.asked().hours())
                .with("already", hours.already().hours())
                .with("recognised", hours.recognized().hours());
        return hours.cap()
                .limit()
                .map(LearningHours::hours)
                .map(cap -> reason.with("cap", cap))
                .orElse(reason);
    }

    /**
     * Explains where a person stands.
     *
     * @param standing recognised and required hours of the year
     * @return {@code HOURS_MISSING} or {@code HOURS_REQUIREMENT_MET} with {@code required}, {@code recognised} and
     *     {@code missing} (rounded up), or {@code HOURS_REQUIREMENT_UNKNOWN} with {@code grade}
     */
    public static Reason of(HoursStanding standing) {
        LearningHours required = standing.required();
        Reason reason = Reason.of("HOURS_REQUIREMENT_UNKNOWN")
                .with("year", standing.year())
                .with("grade", standing.affiliation().grade().name())
                .with("recognised", standing.recognized().hours());
        if (required == null) {
            return reason;
        }
        return Reason.of(standing.isShort() ? "HOURS_MISSING" : "HOURS_REQUIREMENT_MET", reason.data())
                .with("required", required.hours())
                .with("missing", standing.missing().hoursRoundedUp());
    }

    private static String code(RecognitionOutcome outcome) {
        return switch (outcome) {
            case IN_FULL -> "HOURS_RECOGNISED_IN_FULL";
            case IN_PART -> "HOURS_RECOGNISED_IN_PART";
            case CAP_REACHED -> "HOURS_CAP_REACHED";
            case UNLISTED -> "HOURS_KIND_UNLISTED";
        };
    }
}
