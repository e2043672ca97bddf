package kr.municipal.training.examples.municipal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.CancellationKind;
import kr.municipal.training.attendance.AttendanceAppeal;
import kr.municipal.training.attendance.AttendanceKind;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceOutlook;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.attendance.Excuse;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.certificate.RevocationCause;
import kr.municipal.training.certificate.Validity;
import kr.municipal.training.checklist.Phase;
import kr.municipal.training.completion.CompletionDecision;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.DeliveryMode;
import kr.municipal.training.course.PreparedBy;
import kr.municipal.training.course.Topic;
import kr.municipal.training.direction.Direction;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.operation.EquipmentState;
import kr.municipal.training.practice.BestPracticeStatus;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.ScheduleDate;
import kr.municipal.training.survey.Estimate;
import kr.municipal.training.survey.Interval;
import kr.municipal.training.workflow.participation.SelectionKind;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;

/** How the pages say things in Korean; templates know it as {@code words}. */
@Component("words")
public class Words {

    /** What is shown where something has not been decided. */
    public static final String UNDECIDED = "미정";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy. M. d.(E)", Locale.KOREAN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy. M. d.(E) HH:mm", Locale.KOREAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.KOREAN);

    private static final Map<ApplicationStatus, Badge> STATUS = Map.of(
            ApplicationStatus.SUBMITTED, Badge.waiting("승인대기"),
            ApplicationStatus.APPROVED, Badge.current("승인"),
            ApplicationStatus.SELECTED, Badge.good("선발"),
            ApplicationStatus.WAITLISTED, Badge.waiting("대기"),
            ApplicationStatus.NOT_SELECTED, Badge.bad("미선발"),
            ApplicationStatus.REJECTED, Badge.bad("반려"),
            ApplicationStatus.EXPIRED, Badge.bad("기한경과"),
            ApplicationStatus.WITHDRAWN, Badge.neutral("신청취소"),
            ApplicationStatus.CANCELLED, Badge.bad("취소됨"));

    private static final Map<RunPhase, Badge> PHASE = Map.of(
            RunPhase.PLANNED, Badge.pending("신청 예정"),
            RunPhase.OPEN, Badge.current("신청 중"),
            RunPhase.CLOSED, Badge.neutral("신청 마감"),
            RunPhase.SELECTED, Badge.neutral("선발 확정"),
            RunPhase.ATTENDANCE_CLOSED, Badge.current("설문 중"),
            RunPhase.SURVEY_CLOSED, Badge.waiting("방향 결정 대기"),
            RunPhase.FINISHED, Badge.good("종료"),
            RunPhase.CANCELLED, Badge.bad("폐강"));

    private final BusinessCalendar calendar;
    private final ReasonText reasons;

    public Words(BusinessCalendar calendar) {
        this.calendar = calendar;
        this.reasons = ReasonText.in(Locale.KOREAN, calendar.zone());
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String day(Instant moment) {
        return DAY.format(local(moment));
    }

    public String moment(Instant moment) {
        return MOMENT.format(local(moment));
    }

    public String time(Instant moment) {
        return TIME.format(local(moment));
    }

    /** A span of time, the day said once when it is the same. */
    public String span(Instant from, Instant to) {
        return moment(from) + " ~ "
                + (local(from).toLocalDate().equals(local(to).toLocalDate()) ? time(to) : moment(to));
    }

    public Badge status(ApplicationStatus status) {
        return found(STATUS, status);
    }

    public Badge completion(CompletionDecision decision) {
        return decision.fold(completed -> Badge.good("수료"), not -> Badge.bad("미수료"), withdrawn -> Badge.bad("수료 취소"));
    }

    /** What a dry run says of a person. */
    /** From the first day to the last, or the only one. */
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " ~ " + day(last);
    }

    /** Hours and minutes as taught: 2시간 30분. */
    public String hours(LearningHours hours) {
        int whole = hours.minutes() / 60;
        int minutes = hours.minutes() % 60;
        return StringUtils.trim((whole == 0 ? "" : whole + "시간 ") + (minutes == 0 ? "" : minutes + "분"));
    }

    public Badge validity(Validity validity) {
        return validity.fold(() -> Badge.good("유효"), revoked -> Badge.bad("수료취소"), replaced -> Badge.neutral("재발급됨"));
    }

    /** What became of a certificate: of a revoked one also whether its completion was withdrawn. */
    public Badge registered(RegisterLine line) {
        return line.end()
                .map(end -> end.fold(
                        revocation -> Badge.bad(cause(revocation.cause())), replacement -> Badge.neutral("재발급됨")))
                .orElseGet(() -> Badge.good("유효"));
    }

    public String cause(RevocationCause cause) {
        return switch (cause) {
            case COMPLETION_WITHDRAWN -> "수료 취소";
            case CERTIFICATE_ALONE -> "수료증만 취소";
        };
    }

    public Badge assessed(boolean completes) {
        return completes ? Badge.good("수료 예정") : Badge.bad("미수료 예정");
    }

    public Badge phase(RunPhase phase) {
        return found(PHASE, phase);
    }

    /** The state of a run; one without dates is undecided, whatever its phase. */
    public Badge state(CourseRun run) {
        return run.schedule().fold(decided -> phase(run.phase()), () -> Badge.pending(UNDECIDED));
    }

    /** Whether an absence has begun. */
    public Badge absence(boolean begun) {
        return begun ? Badge.current("부재 중") : Badge.pending("예정");
    }

    public String title(Course course) {
        return course.title(UNDECIDED);
    }

    public String field(Course course) {
        return course.topic().fold(Topic.Announced::field, () -> "주제 " + UNDECIDED);
    }

    public String mode(DeliveryMode mode) {
        return switch (mode) {
            case THEORY -> "이론";
            case PRACTICE -> "실습";
            case THEORY_AND_PRACTICE -> "이론과 실습 병행";
        };
    }

    public String phase(Phase phase) {
        return switch (phase) {
            case BEFORE -> "교육 전";
            case DURING -> "교육 중";
            case AFTER -> "교육 뒤";
        };
    }

    public String when(RunSchedule schedule) {
        return schedule.fold(decided -> span(decided.start(), decided.end()), () -> UNDECIDED);
    }

    public String places(RunSchedule schedule) {
        return schedule.fold(
                decided -> String.join(
                        ", ",
                        decided.sessions().stream()
                                .map(session -> session.place() == null ? UNDECIDED : session.place())
                                .distinct()
                                .toList()),
                () -> UNDECIDED);
    }

    public String window(RunSchedule schedule) {
        return schedule.fold(
                decided -> span(decided.window().opens(), decided.window().closes()), () -> UNDECIDED);
    }

    public String selection(SelectionKind kind) {
        return switch (kind) {
            case FIRST_COME -> "선착순";
            case LONGEST_SINCE_PROMOTION -> "승진 후 오래된 순";
            case NEWEST_JOINERS -> "신규 임용 순";
            case FEWEST_RECOGNIZED_HOURS -> "인정시간이 적은 순";
            case DEPARTMENT_ORDER -> "부서 추천 순";
            case LOTTERY -> "추첨";
        };
    }

    public String capacity(Capacity capacity) {
        OptionalInt seats = capacity.seats();
        return seats.isPresent() ? seats.getAsInt() + "명" : "제한 없음";
    }

    public String seats(CourseRun run, int taken) {
        OptionalInt seats = run.capacity().seats();
        return seats.isPresent()
                ? "%d명 (선발 %d명)".formatted(seats.getAsInt(), taken)
                : "제한 없음 (선발 %d명)".formatted(taken);
    }

    public String attendance(AttendanceKind kind) {
        return switch (kind) {
            case PRESENT -> "출석";
            case LATE -> "지각";
            case LEFT_EARLY -> "조퇴";
            case ABSENT -> "결석";
        };
    }

    /** A mark with its minutes and leave, for example 지각 20분 (허가). */
    public String mark(AttendanceMark mark) {
        StringBuilder said = new StringBuilder();
        if (mark.lateMinutes() > 0) {
            said.append("지각 ").append(mark.lateMinutes()).append("분");
        }
        if (mark.leftEarlyMinutes() > 0) {
            said.append(said.isEmpty() ? "" : ", ")
                    .append("조퇴 ")
                    .append(mark.leftEarlyMinutes())
                    .append("분");
        }
        if (said.isEmpty()) {
            said.append(attendance(mark.kind()));
        }
        return said.append(mark.authorised() ? " (허가)" : "").toString();
    }

    /** A rate with the minutes it comes from. */
    public String rate(AttendanceRate rate) {
        return "%s%% (%d분 / %d분)".formatted(rate.toPercent(), rate.attendedMinutes(), rate.plannedMinutes());
    }

    /** The last day of a term that ends with it. */
    public String until(Instant firstTooLate) {
        return day(firstTooLate.minusMillis(1)) + "까지";
    }

    public Badge excuse(Excuse excuse) {
        if (excuse.isOpen()) {
            return Badge.waiting("처리 중");
        }
        return excuse.isGranted() ? Badge.good("인정") : Badge.bad("불인정");
    }

    public Badge appeal(AttendanceAppeal appeal) {
        AttendanceAppeal.Decision decision = appeal.decision();
        if (decision == null) {
            return Badge.waiting("처리 중");
        }
        return decision.verdict() == AttendanceAppeal.Verdict.UPHELD ? Badge.good("인용") : Badge.bad("기각");
    }

    /** What a line of its history calls the step of a best practice. */
    public String step(BestPracticeStatus status) {
        return reasons.name(status);
    }

    public Badge practice(BestPracticeStatus status) {
        return switch (status) {
            case SUBMITTED -> Badge.waiting("심사 대기");
            case RETURNED -> Badge.bad("보완요청");
            case ACCEPTED -> Badge.current("채택");
            case DECLINED -> Badge.bad("불채택");
            case CONSENTED -> Badge.waiting("게시 대기");
            case PUBLISHED -> Badge.good("게시됨");
            case TAKEN_DOWN -> Badge.neutral("게시중단");
            case ENDED -> Badge.neutral("종료");
        };
    }

    public Badge outlook(AttendanceOutlook outlook) {
        return switch (outlook) {
            case SECURED -> Badge.good("출석률 확보");
            case POSSIBLE -> Badge.waiting("아직 채울 수 있음");
            case IMPOSSIBLE -> Badge.bad("채울 수 없음");
        };
    }

    public String date(ScheduleDate date) {
        return reasons.name(date);
    }

    public String kind(CancellationKind kind) {
        return reasons.name(kind);
    }

    public Badge equipment(EquipmentState state) {
        return switch (state) {
            case NOT_READY -> Badge.waiting("준비 전");
            case READY -> Badge.good("준비됨");
            case NOT_NEEDED -> Badge.neutral("필요 없음");
        };
    }

    public String preparedBy(PreparedBy side) {
        return switch (side) {
            case OFFICE -> "교육담당 부서에서 준비";
            case TRAINEE -> "교육생이 준비";
        };
    }

    public String direction(Direction direction) {
        return switch (direction) {
            case KEEP -> "유지";
            case CHANGE -> "개선";
            case EXPAND -> "확대";
            case STOP -> "중단";
        };
    }

    public String directionHint(Direction direction) {
        return switch (direction) {
            case KEEP -> "같은 내용과 방식으로 다시 엽니다.";
            case CHANGE -> "내용이나 방식을 고쳐 다시 엽니다.";
            case EXPAND -> "횟수나 대상을 늘립니다.";
            case STOP -> "더 열지 않습니다.";
        };
    }

    /** A figure with its interval, for example 4.20점(95% 신뢰구간 3.70~4.70). */
    public static String estimate(Estimate estimate, String unit) {
        return estimate.value() + unit + interval(estimate);
    }

    /** The interval of a figure in brackets; nothing where there is none. */
    public static String interval(Estimate estimate) {
        Interval interval = estimate.interval();
        return interval == null ? "" : "(%d%% 신뢰구간 %s~%s)".formatted(Interval.LEVEL, interval.low(), interval.high());
    }

    public String sentence(Reason reason) {
        return reasons.sentence(inKorean(reason));
    }

    public String remedy(Reason reason) {
        return reasons.remedy(inKorean(reason));
    }

    public List<Said> said(List<Reason> all) {
        return all.stream()
                .map(reason -> new Said(reason.code(), sentence(reason), remedy(reason)))
                .toList();
    }

    /** A reason and what to do about it, in words. */
    public record Said(String code, String sentence, String remedy) {}

    private Reason inKorean(Reason reason) {
        Object phase = reason.data().get("phase");
        for (RunPhase known : RunPhase.values()) {
            if (phase != null && known.name().equals(phase.toString())) {
                return reason.with("phase", phase(known).text());
            }
        }
        return reason;
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(calendar.zone());
    }

    private static <K> Badge found(Map<K, Badge> badges, K key) {
        Badge badge = badges.get(key);
        if (badge == null) {
            throw new IllegalStateException("no word for " + key);
        }
        return badge;
    }
}
