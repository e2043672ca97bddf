package kr.municipal.training.examples.municipal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.calendar.KoreanHolidays;
import kr.municipal.training.checklist.AutoTick;
import kr.municipal.training.checklist.ChecklistItem;
import kr.municipal.training.checklist.ItemKey;
import kr.municipal.training.checklist.Phase;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.course.DeliveryMode;
import kr.municipal.training.course.Equipment;
import kr.municipal.training.course.Material;
import kr.municipal.training.course.MaterialId;
import kr.municipal.training.course.MaterialRelease;
import kr.municipal.training.course.PreparedBy;
import kr.municipal.training.course.Program;
import kr.municipal.training.course.ProgramId;
import kr.municipal.training.course.Topic;
import kr.municipal.training.run.ApplicationWindow;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.survey.Question;
import kr.municipal.training.survey.QuestionKey;
import kr.municipal.training.survey.Questionnaire;
import kr.municipal.training.survey.Row;
import kr.municipal.training.survey.Steps;
import org.jspecify.annotations.Nullable;

/**
 * The first real case: 마포구 "4차 산업혁명 심화 강의", 2026, six lectures of which three are announced.
 *
 * <p>Titles, dates, checklist and guide are facts of the programme. Clock times, place, seats, dates of application,
 * materials and equipment are assumptions of the demonstration, and the pages say so.
 */
public final class FirstProgram {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /** When the demonstration begins: the first applications open. */
    public static final Instant BEGINNING = at(LocalDate.of(2026, 2, 23), 9);

    /** What the pages write beside everything that the programme itself does not say. */
    public static final String ASSUMPTIONS = "시각·장소·정원·신청기간은 시연용 값입니다.";

    /** The question whose mean is the satisfaction of a run. */
    public static final QuestionKey SATISFACTION = QuestionKey.of("satisfaction");

    private static final int YEAR = 2026;
    private static final ProgramId PROGRAM = ProgramId.of("fourth-industrial-revolution-2026");
    private static final int SEATS = 20;
    private static final int WAITING_PLACES = 10;

    private FirstProgram() {}

    /** Returns the programme. */
    public static Program program() {
        return new Program(PROGRAM, YEAR, "4차 산업혁명 심화 강의");
    }

    /** Returns the six courses in their order; the last three are undecided. */
    public static List<Course> courses() {
        List<Course> courses = new ArrayList<>();
        courses.add(announced(
                1,
                "ai",
                Topic.announced("AI", "업무에 바로 써먹는 챗GPT 활용법"),
                new Equipment("노트북", "무선 인터넷이 되는 노트북을 준비합니다. (시연용 안내)"),
                new Equipment("실습 계정", "교육 전날까지 실습용 계정에 로그인해 봅니다. (시연용 안내)"),
                new Equipment("빔 프로젝터", "교육장에 설치되어 있는지 확인합니다. (시연용 안내)", PreparedBy.OFFICE)));
        courses.add(announced(
                2,
                "smart-farm",
                Topic.announced("스마트팜", "도시재생과 연계한 자동화 기술"),
                new Equipment("노트북", "실습 프로그램을 미리 설치합니다. (시연용 안내)"),
                new Equipment("센서 꾸러미", "교육장에서 나누어 드립니다. (시연용 안내)", PreparedBy.OFFICE)));
        courses.add(announced(
                3,
                "drone",
                Topic.announced("드론", "행정 업무에 활용 가능한 드론 기술"),
                new Equipment("모의비행 프로그램", "노트북에 미리 설치합니다. (시연용 안내)"),
                new Equipment("편한 신발", "실외 실습이 있을 수 있습니다. (시연용 안내)")));
        for (int position = 4; position <= 6; position++) {
            courses.add(new Course(
                    CourseId.of("lecture-" + position),
                    PROGRAM,
                    position,
                    Topic.undecided(),
                    DeliveryMode.THEORY_AND_PRACTICE,
                    List.of(),
                    List.of()));
        }
        return List.copyOf(courses);
    }

    /** Returns one run of each course; those of the undecided courses have no dates. */
    public static List<CourseRun> runs() {
        return List.of(
                run("ai", Capacity.of(SEATS), WAITING_PLACES, schedule("ai", LocalDate.of(YEAR, 3, 10))),
                run(
                        "smart-farm",
                        Capacity.of(SEATS),
                        WAITING_PLACES,
                        schedule("smart-farm", LocalDate.of(YEAR, 3, 17))),
                run("drone", Capacity.unlimited(), 0, schedule("drone", LocalDate.of(YEAR, 3, 24))),
                run("lecture-4", Capacity.unlimited(), 0, RunSchedule.undecided()),
                run("lecture-5", Capacity.unlimited(), 0, RunSchedule.undecided()),
                run("lecture-6", Capacity.unlimited(), 0, RunSchedule.undecided()));
    }

    /** Returns the guide for participants, five steps in order. */
    public static List<String> guide() {
        return List.of(
                "교육 일정을 확인하고 준비합니다.",
                "주제별로 미리 조사합니다.",
                "실습에 쓸 장비와 소프트웨어를 준비합니다.",
                "강의 중에 질문하고 의견을 말합니다.",
                "교육 뒤 업무에 어떻게 쓸지 계획합니다.");
    }

    /** Returns the ten items of the checklist. Applying is what 참여 의사 전달 asks for, so that item ticks itself. */
    public static List<ChecklistItem> checklist() {
        return List.of(
                item("schedule", "교육 일정·강사 정보 확인", Phase.BEFORE, null),
                item("tools", "자료·도구 준비", Phase.BEFORE, null),
                item("research", "사전 연구 완료", Phase.BEFORE, null),
                item("intent", "참여 의사 전달", Phase.BEFORE, AutoTick.APPLIED),
                item("collaboration", "동료와의 협업 계획", Phase.BEFORE, null),
                item("feedback", "피드백·개선 사항 기록", Phase.AFTER, AutoTick.SURVEY_ANSWERED),
                item("forum", "포럼·그룹 발표 기회 준비", Phase.AFTER, null),
                item("cases", "기술 적용 사례 정리", Phase.AFTER, null),
                item("best-practice", "우수 사례 공유 계획", Phase.AFTER, null),
                item("further-learning", "추가 학습 계획", Phase.AFTER, null));
    }

    /** Returns the questionnaire; the wording is the demonstration's. */
    public static Questionnaire questionnaire() {
        List<String> agreement = List.of("전혀 아니다", "아니다", "보통이다", "그렇다", "매우 그렇다");
        return new Questionnaire(
                "교육 만족도 조사",
                List.of(
                        new Question.Scale(SATISFACTION, "교육에 전반적으로 만족합니다.", true, 1, 5, agreement),
                        new Question.Scale(QuestionKey.of("usefulness"), "배운 내용을 업무에 쓸 수 있습니다.", true, 1, 5, agreement),
                        new Question.Scale(
                                QuestionKey.of("preparation"), "사전 자료와 준비 안내가 도움이 되었습니다.", true, 1, 5, agreement),
                        new Question.Matrix(
                                QuestionKey.of("parts"),
                                "다음은 얼마나 만족스러웠습니까?",
                                true,
                                List.of(
                                        Row.of("theory", "이론 강의"),
                                        Row.of("practice", "실습"),
                                        Row.of("equipment", "장비와 소프트웨어")),
                                new Steps(1, 5, List.of("매우 불만족", "불만족", "보통", "만족", "매우 만족"))),
                        new Question.Choice(
                                QuestionKey.of("practice-share"),
                                "이론과 실습의 비중은 어떠했습니까?",
                                true,
                                List.of("이론이 너무 많았다", "알맞았다", "실습이 너무 많았다"),
                                false),
                        new Question.Choice(
                                QuestionKey.of("next-fields"),
                                "더 배우고 싶은 분야를 모두 골라 주십시오.",
                                false,
                                List.of("AI", "스마트팜", "드론", "그 밖의 분야"),
                                true),
                        new Question.FreeText(QuestionKey.of("words"), "좋았던 점이나 고칠 점을 적어 주십시오.", false, 1000)));
    }

    private static Course announced(int position, String id, Topic topic, Equipment... equipment) {
        return new Course(
                CourseId.of(id),
                PROGRAM,
                position,
                topic,
                DeliveryMode.THEORY_AND_PRACTICE,
                List.of(
                        new Material(
                                MaterialId.of(id + "-before"),
                                "사전 학습 자료 (시연용)",
                                MaterialRelease.BEFORE_CLASS,
                                "시연용 자리"),
                        new Material(
                                MaterialId.of(id + "-practice"),
                                "실습 자료 (시연용)",
                                MaterialRelease.DURING_CLASS,
                                "시연용 자리")),
                List.of(equipment));
    }

    private static CourseRun run(String course, Capacity capacity, int waitingPlaces, RunSchedule schedule) {
        return CourseRun.plan(
                RunId.of(course + "-" + YEAR + "-1"), CourseId.of(course), YEAR, 1, capacity, waitingPlaces, schedule);
    }

    /** Applications close on Wednesday and approvals on Friday of the week before the lecture. */
    private static RunSchedule schedule(String course, LocalDate day) {
        LocalDate mondayBefore =
                day.minusDays(day.getDayOfWeek().getValue() - 1L).minusWeeks(1);
        return RunSchedule.of(
                new ApplicationWindow(BEGINNING, at(mondayBefore.plusDays(2), 18)),
                at(mondayBefore.plusDays(4), 18),
                List.of(new ClassSession(
                        SessionId.of(course + "-" + YEAR + "-1-1"), 1, at(day, 14), at(day, 17), "시연 교육장")),
                BusinessCalendar.of(SEOUL, KoreanHolidays.table()));
    }

    private static ChecklistItem item(String key, String label, Phase phase, @Nullable AutoTick tickedBy) {
        return new ChecklistItem(new ItemKey(key), label, phase, true, tickedBy);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(SEOUL).toInstant();
    }
}
