package kr.municipal.training.workflow.autoconfigure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kr.municipal.training.application.ApprovalRules;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.attendance.AuthorisedTreatment;
import kr.municipal.training.completion.AttendanceRatePolicy;
import kr.municipal.training.survey.SurveySummary;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a municipality sets: {@code training.*}.
 *
 * @param zone the zone of the office
 * @param holidays the public holidays, substitute ones included; dated, because law and decree change them
 * @param issuer who issues certificates (기관장)
 * @param approvalOffice what the approval step is called
 * @param approval how approval is limited
 * @param completion what completing takes
 * @param attendance how attendance counts
 * @param survey how surveys run
 */
@Validated
@ConfigurationProperties("training")
public record TrainingProperties(
        @DefaultValue("Asia/Seoul") ZoneId zone,
        @DefaultValue List<LocalDate> holidays,
        @NotBlank(message = "training.issuer: 수료증을 발급하는 기관장을 적으십시오(예: 마포구청장). Say who issues certificates.")
                String issuer,
        @DefaultValue("부서장") @NotBlank String approvalOffice,
        @Valid @DefaultValue Approval approval,
        @Valid @DefaultValue Completion completion,
        @Valid @DefaultValue Attendance attendance,
        @Valid @DefaultValue Survey survey) {

    /**
     * How approval is limited; see {@link ApprovalRules}.
     *
     * @param workingDays within how many working days each step is decided; unset: until the run's deadline
     * @param departmentQuota how many applications of one department are approved for a run; unset: no limit
     */
    public record Approval(@Nullable @Min(1) Integer workingDays, @Nullable @Min(1) Integer departmentQuota) {}

    /**
     * What completing a course takes.
     *
     * @param thresholdPercent the attendance rate needed; 80 is usual practice in Korean public training
     * @param surveyRequired whether the survey must be answered
     * @param checklistRequired whether required items of the checklist must be ticked
     */
    public record Completion(
            @DefaultValue("" + AttendanceRatePolicy.DEFAULT_THRESHOLD_PERCENT) @Min(1) @Max(100) int thresholdPercent,
            @DefaultValue("false") boolean surveyRequired,
            @DefaultValue("false") boolean checklistRequired) {}

    /**
     * How attendance counts.
     *
     * @param authorised what authorised absence counts as; see {@link AttendanceRate}
     */
    public record Attendance(@DefaultValue("COUNTS_AS_ATTENDED") @NotNull AuthorisedTreatment authorised) {}

    /**
     * How surveys run.
     *
     * @param satisfactionQuestion the key of the question whose mean is the satisfaction
     * @param minimumGroup the fewest answers that are broken down
     * @param minimumWorkingDays how many working days the survey stays open at least after attendance was closed
     */
    public record Survey(
            @DefaultValue("satisfaction") @NotBlank String satisfactionQuestion,
            @DefaultValue("" + SurveySummary.MINIMUM_GROUP) @Min(1) int minimumGroup,
            @DefaultValue("3") @Min(0) int minimumWorkingDays) {}
}
