package kr.municipal.training.workflow.autoconfigure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApprovalRules;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.attendance.AttendanceTerms;
import kr.municipal.training.attendance.AuthorisedTreatment;
import kr.municipal.training.attendance.CheckInPolicy;
import kr.municipal.training.calendar.KoreanHolidays;
import kr.municipal.training.completion.AttendanceRatePolicy;
import kr.municipal.training.direction.DirectionThresholds;
import kr.municipal.training.survey.SurveySummary;
import kr.municipal.training.workflow.document.credential.VisitorLimit;
import kr.municipal.training.workflow.participation.SelectionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a municipality sets: {@code training.*}.
 *
 * @param zone the zone of the office
 * @param holidays the days on which this office is closed besides the public holidays of the library's dated table, or that
 *     were decided after it was drawn up
 * @param holidayTable the public holidays of further years, as a table like the library's ({@link KoreanHolidays#read}), for
 *     example {@code file:/etc/training/holidays-2028.csv}; unset: those of the library alone
 * @param issuer who issues certificates (기관장)
 * @param approvalOffice what the head of the applicant's department is called in the table of approval lines
 * @param approval how approval is limited, and who else may approve
 * @param selection how seats are given
 * @param waitingList how seats that become free are handed on
 * @param completion what completing takes
 * @param attendance how attendance counts
 * @param survey how surveys run
 * @param eligibility what keeps people from applying besides the rules that always hold
 * @param hours the tables of recognised and required hours
 * @param direction where evidence begins to speak for a direction
 * @param publicAddress what the QR code and the credential of a certificate begin with (예: https://edu.example.go.kr); unset: no
 *     QR code, and no addresses in credentials
 * @param verification how the public verifies certificates
 */
@Validated
@ConfigurationProperties("training")
public record TrainingProperties(
        @DefaultValue("Asia/Seoul") ZoneId zone,
        @DefaultValue List<LocalDate> holidays,
        @Nullable Resource holidayTable,
        @NotBlank(message = "training.issuer: 수료증을 발급하는 기관장을 적으십시오(예: 마포구청장). Say who issues certificates.")
                String issuer,
        @DefaultValue("부서장") @NotBlank String approvalOffice,
        @Valid @DefaultValue Approval approval,
        @Valid @DefaultValue Selection selection,
        @Valid @DefaultValue WaitingList waitingList,
        @Valid @DefaultValue Completion completion,
        @Valid @DefaultValue Attendance attendance,
        @Valid @DefaultValue Survey survey,
        @Valid @DefaultValue Eligibility eligibility,
        @Valid @DefaultValue Hours hours,
        @Valid @DefaultValue Direction direction,
        @Nullable URI publicAddress,
        @Valid @DefaultValue Verification verification) {

    /**
     * How approval is limited, see {@link ApprovalRules}, and who else may approve.
     *
     * @param workingDays within how many working days each step is decided; unset: until the run's deadline
     * @param departmentQuota how many applications of one department are approved for a run; unset: no limit
     * @param officeAbove what the head of the department above is called in the table of approval lines
     * @param trainingOffice what the head of the training department is called there
     * @param trainingDepartment the code of the training department; unset: the table may not name it
     * @param followAbsencesEvery how soon open approvals follow an absence that begins or ends; a longer pause costs less
     */
    public record Approval(
            @Nullable @Min(1) Integer workingDays,
            @Nullable @Min(1) Integer departmentQuota,
            @DefaultValue("상급부서장") @NotBlank String officeAbove,
            @DefaultValue("교육담당부서") @NotBlank String trainingOffice,
            @Nullable String trainingDepartment,
            @DefaultValue("1m") Duration followAbsencesEvery) {}

    /**
     * How seats are given. A run keeps the policy it was opened with.
     *
     * @param policy on approval in the order of approval, or after closing by another policy that an officer confirms
     * @param quotas the quota of each department by its code, for {@code DEPARTMENT_ORDER}
     */
    public record Selection(
            @DefaultValue("FIRST_COME") @NotNull SelectionKind policy,
            @DefaultValue Map<String, @Min(0) Integer> quotas) {}

    /**
     * How seats that become free are handed on to those who wait.
     *
     * @param replyWithin within how many working days an offered seat is accepted; unset: the first who waits gets it
     *     without being asked
     */
    public record WaitingList(@Nullable @Min(1) Integer replyWithin) {}

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
     * @param correctionDays for how many working days after closing a mark is corrected; see {@link AttendanceTerms}
     * @param appealDays for how many working days after closing a trainee may appeal
     * @param checkIn when trainees check in themselves
     */
    public record Attendance(
            @DefaultValue("COUNTS_AS_ATTENDED") @NotNull AuthorisedTreatment authorised,
            @DefaultValue("5") @Min(0) int correctionDays,
            @DefaultValue("3") @Min(0) int appealDays,
            @Valid @DefaultValue CheckIn checkIn) {}

    /**
     * When trainees check in themselves; see {@link CheckInPolicy}.
     *
     * @param opensBefore how long before the session
     * @param closesAfter until how long after its start; unset: until its end
     * @param graceMinutes up to how many minutes after the start nobody is late
     * @param maxWrongCodes after how many wrong codes a person must turn to the officer
     */
    public record CheckIn(
            @DefaultValue("10m") @NotNull Duration opensBefore,
            @Nullable Duration closesAfter,
            @DefaultValue("0") @Min(0) int graceMinutes,
            @DefaultValue("5") @Min(1) int maxWrongCodes) {}

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

    /**
     * What keeps people from applying. A limit that is left out is off.
     *
     * @param refuseOverlap whether a run is refused whose sessions overlap another run applied for; on, for nobody is in two
     *     places at once
     * @param coursesPerYear how many courses one person may apply for in a year, or null for no limit
     * @param noShowBlockDays for how many days somebody cannot apply who stayed away without a word, or null for no block
     * @param prerequisites which course takes which other one before it
     */
    public record Eligibility(
            @DefaultValue("true") boolean refuseOverlap,
            @Nullable
                    @Min(
                            value = 1,
                            message = "training.eligibility.courses-per-year: 1 이상으로 적거나, 제한이 없으면 지우십시오."
                                    + " At least 1, or leave it out.")
                    Integer coursesPerYear,
            @Nullable
                    @Min(
                            value = 1,
                            message = "training.eligibility.no-show-block-days: 1 이상으로 적거나, 제한이 없으면 지우십시오."
                                    + " At least 1, or leave it out.")
                    Integer noShowBlockDays,
            @Valid @DefaultValue List<Prerequisite> prerequisites) {}

    /**
     * That one course takes another one before it.
     *
     * @param course the id of the course
     * @param requires the id of the course that must be completed before
     * @param title the title of that one, as the applicant is told it
     */
    public record Prerequisite(
            @NotBlank(message = "training.eligibility.prerequisites: 과정(course)을 적으십시오. Say which course.")
                    String course,
            @NotBlank(message = "training.eligibility.prerequisites: 선수과정(requires)을 적으십시오. Say what it requires.")
                    String requires,
            @NotBlank(message = "training.eligibility.prerequisites: 선수과정의 이름(title)을 적으십시오. Say its title.")
                    String title) {}

    /**
     * The office's tables of hours, dated because law and guidelines change them. Nothing is built in: what the law asks for
     * has to be looked up.
     *
     * @param caps how much of each kind of learning is recognised in a year; without any, all of it
     * @param requirements how many hours each grade needs in a year; without any, nothing is known
     */
    public record Hours(@DefaultValue List<Cap> caps, @DefaultValue List<Requirement> requirements) {}

    /**
     * One row of the table of caps.
     *
     * @param kind the code of the kind of learning
     * @param name its name
     * @param fromYear the first year
     * @param toYear the last year, or null until further notice
     * @param hours the most that is recognised in a year; left out if it is unlimited
     * @param unlimited whether there is no limit
     */
    public record Cap(
            @Nullable String kind,
            @Nullable String name,
            @Nullable Integer fromYear,
            @Nullable Integer toYear,
            @Nullable Integer hours,
            @DefaultValue("false") boolean unlimited) {}

    /**
     * One row of the table of required hours.
     *
     * @param grades the grades
     * @param from the first day
     * @param to the last day, or null until further notice
     * @param hours the hours needed in a year; 0 for grades that are exempt
     * @param source where that is written
     */
    public record Requirement(
            @DefaultValue List<String> grades,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer hours,
            @Nullable String source) {}

    /**
     * Where evidence begins to speak for a direction; the defaults are those of {@link DirectionThresholds}.
     *
     * @param minimumAnswers the fewest answers that are judged
     * @param satisfied the mean from which people count as satisfied, in the steps of the satisfaction question
     * @param dissatisfied the mean below which they count as dissatisfied
     * @param highDemandPercent applications in percent of the seats from which more seats are wanted
     * @param lowDemandPercent the same, below which hardly anybody wants the course
     * @param completionPercent the share of those selected who should complete
     * @param usePercent the share of those asked later who should use it at work
     */
    public record Direction(
            @DefaultValue("5") @Min(2) int minimumAnswers,
            @DefaultValue("3.5") @NotNull BigDecimal satisfied,
            @DefaultValue("2.5") @NotNull BigDecimal dissatisfied,
            @DefaultValue("150") @Min(1) int highDemandPercent,
            @DefaultValue("50") @Min(0) int lowDemandPercent,
            @DefaultValue("80") @Min(0) @Max(100) int completionPercent,
            @DefaultValue("50") @Min(0) @Max(100) int usePercent) {}

    /**
     * How the public verifies certificates.
     *
     * @param perMinute how many questions one address may ask in a minute; see {@link VisitorLimit}
     * @param largestFile the largest file that is looked at; a sealed certificate takes 30 to 60 kB
     */
    public record Verification(
            @DefaultValue("" + VisitorLimit.DEFAULT_PER_MINUTE)
                    @Min(value = 1, message = "training.verification.per-minute: 1 이상으로 적으십시오. At least 1.")
                    int perMinute,
            @DefaultValue("2MB") @NotNull DataSize largestFile) {}
}
