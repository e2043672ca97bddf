package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.NotCompleted;
import kr.municipal.training.completion.Shortfall;
import kr.municipal.training.completion.WithdrawnCompletion;
import kr.municipal.training.direction.Direction;
import kr.municipal.training.direction.DirectionDecision;
import kr.municipal.training.direction.Evidence;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.BestPractices;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.practice.ActionPlan;
import kr.municipal.training.practice.BestPractice;
import kr.municipal.training.practice.FollowUp;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.survey.Estimate;
import kr.municipal.training.survey.Interval;
import kr.municipal.training.workflow.notice.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("저장: 수료 판정, 현업적용, 교육 방향, 알림")
class KeepingResultsTest {

    private static final Instant LATER = Moments.SURVEY_DEADLINE.plusSeconds(86_400);

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("results"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("results"));
        }
    }

    abstract static class Contract extends StoreContract {

        private final JdbcCompletionDecisions decisions = new JdbcCompletionDecisions(database);
        private final JdbcPractices practices = new JdbcPractices(database);
        private final JdbcDirectionDecisions directions = new JdbcDirectionDecisions(database);
        private final JdbcOutbox outbox = new JdbcOutbox(database);
        private final CourseRun run =
                Runs.aRun().withSessions(Seated.MORNING, Seated.AFTERNOON).build();
        private final ApplicationId id = ApplicationId.of("A-1");

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @BeforeEach
        void aRun() {
            stored(run);
            apply("A-1", Staff.APPLICANT);
            apply("A-2", StaffNumber.of("m02"));
        }

        private void apply(String application, StaffNumber applicant) {
            added(Applications.anApplication()
                    .withId(application)
                    .by(Staff.anOfficial().numbered(applicant.value()).build())
                    .forRun(run)
                    .submitted());
        }

        @Test
        @DisplayName("수료와 미수료는 출석률과 미달사유까지 그대로 나온다")
        void decisionsComeBack() {
            Completed completed = Completions.completed("A-2", StaffNumber.of("m02"));
            NotCompleted notCompleted = new NotCompleted(
                    Seated.application("A-1").entry(),
                    new AttendanceRate(1, 3),
                    List.of(
                            Shortfall.of("ATTENDANCE_RATE_TOO_LOW", new BigDecimal("33.3"), BigDecimal.valueOf(80)),
                            Shortfall.of("CHECKLIST_INCOMPLETE", 3, 5).with("missing", "참여 의사 전달")),
                    Moments.SURVEY_DEADLINE);
            assertThat(decisions.find(id)).isEmpty();
            decisions.add(completed);
            decisions.add(notCompleted);

            assertThat(decisions.find(id)).contains(notCompleted);
            assertThat(decisions.ofRun(run.id())).containsExactly(notCompleted, completed);
        }

        @Test
        @DisplayName("한 신청은 한 번만 판정되고, 두 번째 시도는 거래를 망치지 않는다")
        void decidedOnce() {
            Completed completed = Completions.completed("A-1", Staff.APPLICANT);
            decisions.add(completed);
            List<Completed> afterwards = inTransaction(() -> {
                assertThatThrownBy(() -> decisions.add(completed)).isInstanceOf(IllegalStateException.class);
                return decisions.find(id).stream().map(Completed.class::cast).toList();
            });

            assertThat(afterwards).containsExactly(completed);
        }

        @Test
        @DisplayName("취소된 수료는 처음 판정과 취소한 사람, 때, 사유까지 그대로 나오고 수료로는 나오지 않는다")
        void withdrawalsComeBack() {
            Completed completed = Completions.completed("A-1", Staff.APPLICANT);
            decisions.add(completed);
            WithdrawnCompletion withdrawal = WithdrawnCompletion.of(completed, Staff.OFFICER, "대리 출석 확인", LATER);
            decisions.withdraw(withdrawal);

            assertThat(decisions.find(id)).contains(withdrawal);
            assertThat(decisions.ofRun(run.id())).containsExactly(withdrawal);
            assertThatThrownBy(() -> decisions.add(completed)).isInstanceOf(IllegalStateException.class);
            assertThat(decisions.find(id)).contains(withdrawal);
        }

        @Test
        @DisplayName("판정이 없거나 미수료인 신청에는 취소할 수료가 없다")
        void nothingToWithdraw() {
            WithdrawnCompletion withdrawal =
                    WithdrawnCompletion.of(Completions.completed("A-1", Staff.APPLICANT), Staff.OFFICER, "정정", LATER);
            assertThatThrownBy(() -> decisions.withdraw(withdrawal)).isInstanceOf(IllegalStateException.class);
            NotCompleted notCompleted = new NotCompleted(
                    Seated.application("A-1").entry(),
                    new AttendanceRate(1, 3),
                    List.of(Shortfall.of("SURVEY_MISSING", 0, 1)),
                    Moments.CLASS_END);
            decisions.add(notCompleted);

            assertThatThrownBy(() -> decisions.withdraw(withdrawal)).isInstanceOf(IllegalStateException.class);
            assertThat(decisions.find(id)).contains(notCompleted);
        }

        @Test
        @DisplayName("스무 사람이 한꺼번에 취소해도 한 번만 남는다")
        void withdrawnOnce() {
            Completed completed = Completions.completed("A-1", Staff.APPLICANT);
            decisions.add(completed);

            List<Boolean> kept = atOnce(20, i -> {
                try {
                    decisions.withdraw(
                            WithdrawnCompletion.of(completed, Staff.OFFICER, i + "번째 사유", LATER.plusSeconds(i)));
                    return true;
                } catch (IllegalStateException late) {
                    return false;
                }
            });

            assertThat(kept).containsOnlyOnce(true);
            int first = kept.indexOf(true);
            assertThat(decisions.find(id)).get().isInstanceOfSatisfying(WithdrawnCompletion.class, one -> assertThat(
                            one.words())
                    .isEqualTo(first + "번째 사유"));
        }

        @Test
        @DisplayName("현업적용 계획과 점검은 그대로 나오고 한 번씩만 받는다")
        void practicesComeBack() {
            ActionPlan plan = new ActionPlan(id, "민원 답변 초안을\nAI로 만든다.", Moments.SURVEY_DEADLINE);
            FollowUp first = new FollowUp(id, 1, true, "매주 씁니다.", Moments.SURVEY_DEADLINE.plusSeconds(60));
            FollowUp secondOne = new FollowUp(id, 2, false, "", Moments.SURVEY_DEADLINE.plusSeconds(90));
            assertThat(practices.plan(id)).isEmpty();
            practices.add(plan);
            practices.add(secondOne);
            practices.add(first);

            assertThat(practices.plan(id)).contains(plan);
            assertThat(practices.followUps(id)).containsExactly(first, secondOne);
            assertThatThrownBy(() -> practices.add(plan)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> practices.add(first)).isInstanceOf(IllegalStateException.class);
        }

        @Test
        @DisplayName("우수사례는 이력까지 그대로 나오고, 같은 상태에서 나온 둘 가운데 먼저 온 것만 남는다")
        void bestPracticesComeBack() {
            BestPractices.keepsOneForEachApplication(new JdbcBestPractices(database));
        }

        @Test
        @DisplayName("스무 사람이 한꺼번에 심사해도 한 번만 남는다")
        void reviewedOnce() {
            JdbcBestPractices bestPractices = new JdbcBestPractices(database);
            BestPractice submitted = BestPractices.submitted("A-1");
            bestPractices.save(submitted);

            List<Boolean> kept = atOnce(20, i -> {
                try {
                    bestPractices.save(BestPractices.accepted(submitted));
                    return true;
                } catch (IllegalStateException late) {
                    return false;
                }
            });

            assertThat(kept).containsOnlyOnce(true);
            assertThat(bestPractices.find(id)).contains(BestPractices.accepted(submitted));
        }

        @Test
        @DisplayName("교육 방향은 근거의 숫자까지 그대로 나오고 회차마다 하나이다")
        void directionComesBack() {
            DirectionDecision decision = direction(
                    new Evidence(
                            30,
                            Capacity.of(20),
                            20,
                            18,
                            15,
                            new Estimate(
                                    14,
                                    new BigDecimal("4.30"),
                                    new Interval(new BigDecimal("3.90"), new BigDecimal("4.70"))),
                            new BigDecimal("83.3"),
                            12,
                            9),
                    Direction.KEEP);
            directions.add(decision);

            assertThat(directions.find(run.id())).contains(decision);
            assertThatThrownBy(() -> directions.add(decision)).isInstanceOf(IllegalStateException.class);
        }

        @Test
        @DisplayName("정원도 만족도도 없는 근거도 그대로 나온다")
        void directionWithoutFigures() {
            DirectionDecision decision =
                    direction(new Evidence(2, Capacity.unlimited(), 2, 0, 0, null, null, 0, 0), null);
            directions.add(decision);

            assertThat(directions.find(run.id())).contains(decision);
        }

        private DirectionDecision direction(Evidence evidence, @Nullable Direction proposed) {
            return new DirectionDecision(
                    run.id(),
                    Direction.EXPAND,
                    "신청이 많았습니다.",
                    evidence,
                    proposed,
                    Staff.OFFICER,
                    Moments.SURVEY_DEADLINE);
        }

        @Test
        @DisplayName("알림은 작업이 두 번 돌아도 한 번 남고, 최근 것부터 나온다")
        void noticesOnce() {
            Notice first = notice("a", Moments.APPLYING);
            Notice secondOne = notice("b", Moments.APPLYING);
            outbox.add(first);
            outbox.add(secondOne);
            List<Integer> again = atOnce(
                    20,
                    i -> inTransaction(() -> {
                        outbox.add(notice("c", Moments.DECIDING));
                        return outbox.of(Staff.APPLICANT).size();
                    }));

            assertThat(again).allMatch(Objects::nonNull);
            assertThat(outbox.of(Staff.APPLICANT)).containsExactly(notice("c", Moments.DECIDING), secondOne, first);
            assertThat(outbox.of(Staff.HEAD)).isEmpty();
        }

        private static Notice notice(String key, Instant at) {
            return new Notice(key, "SEAT_ASSIGNED", Staff.APPLICANT, "자리가 났습니다", "3월 10일 14시에 오세요.", at);
        }
    }
}
