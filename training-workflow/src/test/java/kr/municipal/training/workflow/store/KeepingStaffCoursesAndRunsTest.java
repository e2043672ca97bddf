package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.DeliveryMode;
import kr.municipal.training.course.Program;
import kr.municipal.training.course.ProgramId;
import kr.municipal.training.course.Topic;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.EmploymentState;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.StaffNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("저장: 직원, 과정, 회차")
class KeepingStaffCoursesAndRunsTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("courses"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("courses"));
        }
    }

    abstract static class Contract extends StoreContract {

        private final JdbcOfficials officials = new JdbcOfficials(database);
        private final JdbcDepartments departments = new JdbcDepartments(database);

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @Test
        @DisplayName("직원은 저장한 그대로 나오고, 명부는 직원번호 순이다")
        void officialsComeBack() {
            Staff.officialList().forEach(officials::save);
            Official withoutMail = new Official(
                    StaffNumber.of("B9"), "왕둘", Staff.DIGITAL, JobGrade.of("9급"), EmploymentState.ON_LEAVE, null);
            officials.save(withoutMail);
            Official welfare =
                    Staff.anOfficial().numbered("B8").inSeries("사회복지").build();
            officials.save(welfare);

            assertThat(officials.find(withoutMail.number())).contains(withoutMail);
            assertThat(officials.find(welfare.number())).contains(welfare);
            assertThat(officials.all())
                    .containsAll(Staff.officialList())
                    .extracting(official -> official.number().value())
                    .isSorted();
            assertThat(officials.find(StaffNumber.of("nobody"))).isEmpty();
        }

        @Test
        @DisplayName("같은 번호로 다시 저장하면 바뀐다")
        void savingAgainReplaces() {
            officials.save(Staff.anOfficial().build());
            Official moved = Staff.anOfficial().graded("6급").onLeave().build();
            officials.save(moved);

            assertThat(officials.all()).containsExactly(moved);
        }

        @Test
        @DisplayName("여러 곳에서 같은 직원을 한꺼번에 저장해도 한 사람이다")
        void savingAtOnce() {
            Official official = Staff.anOfficial().build();
            atOnce(
                    20,
                    i -> inTransaction(() -> {
                        officials.save(official);
                        return i;
                    }));

            assertThat(officials.all()).containsExactly(official);
        }

        @Test
        @DisplayName("부서는 저장한 그대로 나온다")
        void departmentsComeBack() {
            Department head = new Department(DepartmentCode.of("D100"), "행정국", StaffNumber.of("h1"), null);
            Department part = new Department(DepartmentCode.of("D110"), "총무과", StaffNumber.of("h2"), head.code());
            Department vacant = new Department(DepartmentCode.of("D120"), "감사과", null, head.code());
            departments.save(vacant);
            departments.save(part);
            departments.save(head);

            assertThat(departments.find(head.code())).contains(head);
            assertThat(departments.all()).containsExactly(head, part, vacant);
        }

        @Test
        @DisplayName("프로그램은 최근 연도부터 나온다")
        void programsComeBack() {
            Program next = new Program(ProgramId.of("industry4-2027"), 2027, "4차 산업혁명 심화 강의");
            programs.save(next);

            assertThat(programs.all()).containsExactly(next, FirstProgram.program());
        }

        @Test
        @DisplayName("과정은 주제가 미정이어도, 자료와 준비물까지 저장한 그대로 순서대로 나온다")
        void coursesComeBack() {
            assertThat(courses.ofProgram(FirstProgram.ID)).isEqualTo(FirstProgram.courseList());
            assertThat(courses.find(FirstProgram.UNDECIDED)).contains(FirstProgram.course(FirstProgram.UNDECIDED));
        }

        @Test
        @DisplayName("과정을 다시 저장하면 자료와 준비물도 새것만 남는다")
        void courseIsReplaced() {
            Course bare = new Course(
                    FirstProgram.AI, FirstProgram.ID, 1, Topic.undecided(), DeliveryMode.THEORY, List.of(), List.of());
            courses.save(bare);

            assertThat(courses.find(FirstProgram.AI)).contains(bare);
        }

        @Test
        @DisplayName("회차는 일정이 정해졌든 미정이든, 정원이 있든 없든 저장한 그대로 나온다")
        void runsComeBack() {
            CourseRun decided =
                    stored(Runs.aRun().withSeats(5).withWaitingPlaces(3).build());
            CourseRun undecided = stored(Runs.aRun().withId("later").undecided().build());
            CourseRun unlimited = stored(Runs.aRun()
                    .withId("big")
                    .withCohort(2)
                    .withoutLimit()
                    .withSessions(Seated.MORNING, Seated.AFTERNOON)
                    .build());

            assertThat(runs.find(decided.id())).contains(decided);
            assertThat(runs.find(undecided.id())).contains(undecided);
            assertThat(runs.ofProgram(FirstProgram.ID)).containsExactly(decided, unlimited, undecided);
        }

        @Test
        @DisplayName("회차를 다시 저장해도 찬 자리와 대기 수는 그대로다")
        void countsStay() {
            CourseRun run = stored(Runs.aRun().withSeats(1).withWaitingPlaces(1).build());
            seats.take(run.id());
            seats.queue(run.id());
            stored(Runs.aRun()
                    .withSeats(2)
                    .withWaitingPlaces(1)
                    .inPhase(RunPhase.CLOSED)
                    .build());

            assertThat(runs.get(run.id()).capacity()).isEqualTo(Capacity.of(2));
            assertThat(seats.taken(run.id())).isOne();
            assertThat(seats.waiting(run.id())).isOne();
        }

        @Test
        @DisplayName("일정에서 빠진 차시는 지워지지만, 출석을 부른 차시는 남는다")
        void heldSessionsStay() {
            CourseRun run = stored(
                    Runs.aRun().withSessions(Seated.MORNING, Seated.AFTERNOON).build());
            JdbcAttendanceSheets sheets = new JdbcAttendanceSheets(database);
            Submitted trainee = added(Applications.anApplication().forRun(run).submitted());
            sheets.save(AttendanceSheet.of(run.id(), List.of(Seated.MORNING, Seated.AFTERNOON), List.of(trainee.id()))
                    .mark(Seated.MORNING.id(), Map.of(trainee.id(), AttendanceMark.present()), Seated.EVENING));

            stored(Runs.aRun().withSchedule(RunSchedule.undecided()).planned().build());
            assertThat(runs.get(run.id()).schedule()).isEqualTo(RunSchedule.undecided());
            assertThat(jdbc.sql("select id from class_session")
                            .query(String.class)
                            .list())
                    .containsExactly(Seated.MORNING.id().value());

            stored(Runs.aRun().withSessions(Seated.AFTERNOON).build());
            assertThat(runs.get(run.id()).schedule().decided().sessions())
                    .containsExactly(Seated.MORNING, Seated.AFTERNOON);
        }
    }
}
