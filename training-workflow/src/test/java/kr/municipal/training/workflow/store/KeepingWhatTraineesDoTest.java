package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.checklist.AutoTick;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.DueRule;
import kr.municipal.training.checklist.ItemKey;
import kr.municipal.training.checklist.MaterialOpenings;
import kr.municipal.training.checklist.MaterialReadings;
import kr.municipal.training.checklist.PrivateChecklist;
import kr.municipal.training.checklist.PrivateChecklists;
import kr.municipal.training.course.MaterialId;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.ChecklistItems;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Questionnaires;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.survey.Answer;
import kr.municipal.training.survey.QuestionKey;
import kr.municipal.training.survey.SurveyResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("저장: 체크리스트, 교육자료 열람, 출석, 설문")
class KeepingWhatTraineesDoTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("trainees"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("trainees"));
        }
    }

    abstract static class Contract extends StoreContract {

        private final JdbcChecklists checklists = new JdbcChecklists(database);
        private final MaterialOpenings openings = new JdbcMaterialOpenings(database);
        private final PrivateChecklists privates = new JdbcPrivateChecklists(database);
        private final MaterialReadings readings = new JdbcMaterialReadings(database);
        private final JdbcAttendanceSheets sheets = new JdbcAttendanceSheets(database);
        private final JdbcSurveyResponses responses = new JdbcSurveyResponses(database);
        private final CourseRun run =
                Runs.aRun().withSessions(Seated.MORNING, Seated.AFTERNOON).build();
        private final ApplicationId first = ApplicationId.of("A-1");
        private final ApplicationId second = ApplicationId.of("A-2");

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @BeforeEach
        void twoTrainees() {
            stored(run);
            IntStream.rangeClosed(1, 2)
                    .forEach(n -> added(Applications.ofOfficial(n).forRun(run).submitted()));
        }

        @Test
        @DisplayName("체크리스트는 항목과 표시까지 그대로 나오고, 표시를 지우면 지워진다")
        void checklistComesBack() {
            assertThat(checklists.find(first)).isEmpty();
            Checklist fresh = Checklist.of(ChecklistItems.all());
            Checklist ticked = fresh.tickedBy(AutoTick.APPLIED, Moments.APPLYING)
                    .tick(ChecklistItems.SCHEDULE.key(), Moments.CLOSING);
            checklists.save(first, fresh);
            assertThat(checklists.find(first)).contains(fresh);
            checklists.save(first, ticked);
            assertThat(checklists.find(first)).contains(ticked);
            checklists.save(first, ticked.untick(ChecklistItems.SCHEDULE.key()));
            assertThat(checklists.find(first)).contains(fresh.tickedBy(AutoTick.APPLIED, Moments.APPLYING));
            assertThat(checklists.find(second)).isEmpty();
            Checklist due = Checklist.of(List.of(
                    ChecklistItems.SCHEDULE.dueBy(DueRule.workingDaysBefore(3)),
                    ChecklistItems.FURTHER.dueBy(
                            new DueRule(DueRule.Anchor.AFTER_LAST_SESSION, 14, DueRule.DayCount.CALENDAR_DAYS))));
            checklists.save(second, due);
            assertThat(checklists.find(second)).contains(due);
            assertThat(checklists.of(List.of(first, second, ApplicationId.of("A-3"))))
                    .isEqualTo(Map.of(first, fresh.tickedBy(AutoTick.APPLIED, Moments.APPLYING), second, due));
            assertThat(checklists.of(List.of())).isEmpty();
        }

        @Test
        @DisplayName("한 항목을 한꺼번에 여러 번 눌러도 표시는 하나이다")
        void tickedAtOnce() {
            Checklist fresh = Checklist.of(ChecklistItems.all());
            checklists.save(first, fresh);
            atOnce(20, i -> {
                checklists.save(first, fresh.tick(ChecklistItems.SCHEDULE.key(), Moments.CLOSING.plusSeconds(i)));
                return i;
            });

            assertThat(checklists.find(first).orElseThrow().ticks()).hasSize(1);
        }

        @Test
        @DisplayName("교육자료는 처음 연 때가 남는다")
        void openings() {
            MaterialId handout = MaterialId.of("handout");
            openings.add(first, handout, Moments.CLOSING);
            openings.add(first, handout, Moments.CLASS_START);

            assertThat(openings.of(first)).isEqualTo(Set.of(handout));
            assertThat(openings.of(second)).isEmpty();
        }

        @Test
        @DisplayName("읽었다고 한 교육자료는 처음 말한 때가 남고, 여러 사람의 것을 한 번에 읽을 수 있다")
        void readings() {
            MaterialId handout = MaterialId.of("handout");
            readings.add(first, handout, Moments.CLOSING);
            readings.add(first, handout, Moments.CLASS_START);

            assertThat(readings.of(first)).isEqualTo(Map.of(handout, Moments.CLOSING));
            assertThat(readings.of(second)).isEmpty();
            assertThat(readings.of(List.of(first, second))).isEqualTo(Map.of(first, Set.of(handout)));
            assertThat(readings.of(List.<ApplicationId>of())).isEmpty();
        }

        @Test
        @DisplayName("개인 항목은 적은 순서대로 본인에게만 나오고, 지우면 남지 않는다")
        void privateItems() {
            StaffNumber owner = Staff.official(1).number();
            ItemKey questions = ItemKey.of("p2");
            ItemKey laptop = ItemKey.of("p1");
            PrivateChecklist list = PrivateChecklist.of(owner)
                    .note(owner, questions, "질문 적기", LocalDate.of(2026, 3, 9))
                    .note(owner, laptop, "노트북 빌리기", null)
                    .tick(owner, laptop, Moments.CLOSING);
            privates.save(first, list);
            privates.save(second, list);

            assertThat(privates.of(first, owner)).isEqualTo(list);
            assertThat(privates.of(first, Staff.OFFICER).seenBy(Staff.OFFICER)).isEmpty();

            PrivateChecklist less = list.tick(owner, laptop, null).erase(owner, questions);
            privates.save(first, less);
            assertThat(privates.of(first, owner)).isEqualTo(less);
            privates.erase(owner);
            assertThat(jdbc.sql("select count(*) from private_item")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        @DisplayName("두 창에서 동시에 적은 개인 항목은 둘 다 남는다")
        void privateItemsAtOnce() {
            StaffNumber owner = Staff.official(1).number();
            atOnce(8, i -> {
                transaction.executeWithoutResult(status ->
                        privates.save(first, privates.of(first, owner).note(owner, ItemKey.of("p" + i), "할 일", null)));
                return i;
            });

            assertThat(privates.of(first, owner).seenBy(owner)).hasSize(8);
        }

        @Test
        @DisplayName("출석부는 누가 언제 얼마나 왔는지, 마감되었는지 그대로 나온다")
        void sheetComesBack() {
            assertThat(sheets.find(run.id())).isEmpty();
            AttendanceSheet sheet = emptySheet();
            sheets.save(sheet);
            assertSame(sheet);
            sheet = sheet.mark(
                    Seated.MORNING.id(),
                    Map.of(first, AttendanceMark.late(15).withLeave(), second, AttendanceMark.absence()),
                    Seated.EVENING);
            sheets.save(sheet);
            assertSame(sheet);
            sheet = sheet.mark(Seated.MORNING.id(), Map.of(second, AttendanceMark.leftEarly(5)), Seated.EVENING)
                    .mark(
                            Seated.AFTERNOON.id(),
                            Map.of(first, AttendanceMark.present(), second, AttendanceMark.present()),
                            Seated.EVENING)
                    .close(Seated.EVENING);
            sheets.save(sheet);
            assertSame(sheet);
        }

        @Test
        @DisplayName("두 담당자가 서로 다른 차시를 동시에 적어도 아무것도 없어지지 않는다")
        void twoOfficersAtOnce() {
            sheets.save(emptySheet());
            List<ApplicationId> both = List.of(first, second);
            atOnce(2, i -> {
                sheets.save(emptySheet()
                        .mark(
                                (i == 0 ? Seated.MORNING : Seated.AFTERNOON).id(),
                                Map.of(both.get(0), AttendanceMark.present(), both.get(1), AttendanceMark.absence()),
                                Seated.EVENING));
                return i;
            });

            assertThat(sheets.find(run.id()).orElseThrow().missing()).isEmpty();
        }

        private AttendanceSheet emptySheet() {
            return AttendanceSheet.of(run.id(), List.of(Seated.MORNING, Seated.AFTERNOON), List.of(second, first));
        }

        private void assertSame(AttendanceSheet expected) {
            AttendanceSheet found = sheets.find(run.id()).orElseThrow();
            assertThat(found.sessions()).isEqualTo(expected.sessions());
            assertThat(found.trainees()).isEqualTo(expected.trainees());
            assertThat(found.isClosed()).isEqualTo(expected.isClosed());
            expected.sessions().forEach(session -> expected.trainees()
                    .forEach(trainee -> assertThat(found.mark(session.id(), trainee))
                            .isEqualTo(expected.mark(session.id(), trainee))));
        }

        @Test
        @DisplayName("설문 응답은 척도, 선택, 글, 행렬까지 그대로 나오고 한 사람이 한 번만 답한다")
        void responseComesBack() {
            Map<QuestionKey, Answer> answers = new LinkedHashMap<>();
            answers.put(Questionnaires.SATISFACTION, new Answer.Rating(4));
            answers.put(Questionnaires.TOPICS, new Answer.Chosen(List.of("AI", "드론")));
            answers.put(Questionnaires.WISHES, new Answer.Words("5"));
            answers.put(
                    QuestionKey.of("parts"),
                    new Answer.RatedRows(Map.of(QuestionKey.of("theory"), 3, QuestionKey.of("practice"), 5)));
            SurveyResponse response = new SurveyResponse(answers);
            responses.add(run.id(), first, response);

            assertThat(responses.hasAnswered(first)).isTrue();
            assertThat(responses.hasAnswered(second)).isFalse();
            assertThat(responses.ofRun(run.id())).containsExactly(response);
            assertThat(new ArrayList<>(
                            responses.ofRun(run.id()).get(0).answers().keySet()))
                    .isEqualTo(new ArrayList<>(answers.keySet()));
            assertThatThrownBy(() -> responses.add(run.id(), first, response))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(responses.ofRun(run.id())).hasSize(1);
        }

        @Test
        @DisplayName("서른 명이 한꺼번에 답해도 모두 남고, 누구의 답인지 이을 수 있는 열도 순서도 없다")
        void answersCannotBeJoinedToPersons() {
            IntStream.rangeClosed(3, 30)
                    .forEach(n -> added(Applications.ofOfficial(n).forRun(run).submitted()));
            atOnce(
                    30,
                    i -> inTransaction(() -> {
                        responses.add(run.id(), ApplicationId.of("A-" + (i + 1)), rating(i + 1));
                        return i;
                    }));

            assertThat(responses.ofRun(run.id()))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30)
                            .mapToObj(Contract::rating)
                            .toList());
            assertThat(columns("survey_participation")).containsExactly("application_id");
            assertThat(columns("survey_response")).containsExactlyInAnyOrder("run_id", "responses");
            assertThat(jdbc.sql("select count(*) from survey_response")
                            .query(Integer.class)
                            .single())
                    .isOne();
            assertThat(jdbc.sql("select responses from survey_response")
                            .query(String.class)
                            .single())
                    .doesNotContain("A-", "m0", "2026");
        }

        @Test
        @DisplayName("응답의 순서는 응답이 올 때마다 새로 정해진다")
        void orderIsDrawnAnew() {
            IntStream.rangeClosed(3, 30)
                    .forEach(n -> added(Applications.ofOfficial(n).forRun(run).submitted()));
            List<SurveyResponse> came = IntStream.rangeClosed(1, 30)
                    .mapToObj(n -> {
                        responses.add(run.id(), ApplicationId.of("A-" + n), rating(n));
                        return rating(n);
                    })
                    .toList();

            // By chance they would be the same once in 30! terms.
            assertThat(responses.ofRun(run.id())).isNotEqualTo(came);
        }

        private static SurveyResponse rating(int value) {
            return new SurveyResponse(Map.of(Questionnaires.SATISFACTION, new Answer.Rating(value)));
        }

        private List<String> columns(String table) {
            return jdbc
                    .sql("select column_name from information_schema.columns where lower(table_name) = ?")
                    .param(table)
                    .query(String.class)
                    .list()
                    .stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
        }
    }
}
