package kr.municipal.training.workflow.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.Courses;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;

/** Names and dates of runs as people read them. */
public class RunText {

    /** What is shown where something has not been decided. */
    public static final String UNDECIDED = "미정";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy년 M월 d일(E) HH:mm", Locale.KOREAN);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy년 M월 d일(E)", Locale.KOREAN);

    private final CourseRuns runs;
    private final Courses courses;
    private final BusinessCalendar calendar;

    public RunText(CourseRuns runs, Courses courses, BusinessCalendar calendar) {
        this.runs = runs;
        this.courses = courses;
        this.calendar = calendar;
    }

    /** Returns the office's zone. */
    public ZoneId zone() {
        return calendar.zone();
    }

    /** Returns the course's title. */
    public String course(RunId run) {
        return course(runs.get(run)).title(UNDECIDED);
    }

    /** Returns title, year and cohort, for example {@code 드론 기술 (2026년 1기)}. */
    public String title(RunId run) {
        CourseRun found = runs.get(run);
        return "%s (%d년 %d기)".formatted(course(found).title(UNDECIDED), found.year(), found.cohort());
    }

    /** Returns when the first class begins. */
    public String start(RunId run) {
        return runs.get(run).schedule().fold(decided -> moment(decided.start()), () -> UNDECIDED);
    }

    /** Returns the day, for example {@code 2026년 3월 9일(월)}. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Returns the moment in the office's zone. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(calendar.zone()));
    }

    private Course course(CourseRun run) {
        return courses.find(run.course())
                .orElseThrow(() -> new IllegalStateException("run " + run.id() + " has no course " + run.course()));
    }
}
