package kr.municipal.training.survey;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;

/**
 * Who may answer a survey, and when: rules that are all asked, so that a refused person hears every reason at once.
 *
 * @param rules the rules in the order in which their reasons are told
 */
public record SurveyRules(@NotNull(message = "{kr.municipal.training.Value.missing}") List<SurveyRule> rules) {

    /** Copies the rules. */
    public SurveyRules {
        rules = List.copyOf(rules);
    }

    /**
     * Returns the rules that come with the library: only who came, once, from the closing of attendance until the
     * deadline.
     *
     * @return the default rules
     */
    public static SurveyRules standard() {
        return new SurveyRules(List.of(attended(), notAnsweredYet(), afterAttendanceClosed(), beforeDeadline()));
    }

    /**
     * The person was there for a minute at least. Objection {@code SURVEY_NOT_ATTENDED}. Until attendance is closed
     * nobody can say, and the rule has none.
     *
     * @return the rule
     */
    public static SurveyRule attended() {
        return facts -> objection(facts.attendanceClosed() && facts.minutesPresent() == 0, "SURVEY_NOT_ATTENDED");
    }

    /**
     * The person has not answered before. Objection {@code SURVEY_ALREADY_ANSWERED}.
     *
     * @return the rule
     */
    public static SurveyRule notAnsweredYet() {
        return facts -> objection(facts.answered(), "SURVEY_ALREADY_ANSWERED");
    }

    /**
     * The attendance sheet is closed. Objection {@code SURVEY_NOT_OPEN}.
     *
     * @return the rule
     */
    public static SurveyRule afterAttendanceClosed() {
        return facts -> objection(!facts.attendanceClosed(), "SURVEY_NOT_OPEN");
    }

    /**
     * The deadline has not come; at the deadline itself it has. Objection {@code SURVEY_CLOSED} with {@code deadline}.
     *
     * @return the rule
     */
    public static SurveyRule beforeDeadline() {
        return facts -> facts.at().isBefore(facts.deadline())
                ? Optional.empty()
                : Optional.of(Reason.of("SURVEY_CLOSED").with("deadline", facts.deadline()));
    }

    /**
     * Asks every rule.
     *
     * @param facts who answers when
     * @return all objections in the order of the rules; empty if the person may answer
     */
    public List<Reason> objections(SurveyFacts facts) {
        return rules.stream().flatMap(rule -> rule.objection(facts).stream()).toList();
    }

    private static Optional<Reason> objection(boolean broken, String code) {
        return broken ? Optional.of(Reason.of(code)) : Optional.empty();
    }
}
