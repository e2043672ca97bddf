package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kr.municipal.training.application.ActingAs;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.CancellationKind;
import kr.municipal.training.application.RefusedApplication;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.StatusChange;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Lots;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.TrainingApplicationsContract;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.selection.Candidate;
import kr.municipal.training.selection.SelectionCriterion;
import kr.municipal.training.selection.SelectionPolicy;
import kr.municipal.training.staff.StaffNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("저장: 신청")
class KeepingApplicationsTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("applications"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("applications"));
        }
    }

    @Nested
    @DisplayName("H2: 신청의 공통 규칙")
    class CommonOnH2 extends Common {
        CommonOnH2() {
            super(Databases.h2("applications"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL: 신청의 공통 규칙")
    class CommonOnPostgres extends Common {
        CommonOnPostgres() {
            super(Databases.postgres("applications"));
        }
    }

    abstract static class Common extends TrainingApplicationsContract {

        private final StoreContract stored;

        Common(DataSource dataSource) {
            stored = new StoreContract(dataSource) {};
        }

        @BeforeEach
        void theRunsOfTheContract() {
            stored.nothingButTheProgramme();
            List.of(RUN, LATER_RUN, LAST_YEAR).forEach(stored.runs::save);
        }

        @Override
        protected TrainingApplications store() {
            return stored.applications;
        }
    }

    abstract static class Contract extends StoreContract {

        private static final Instant LATER = Moments.seoul("2026-02-27T09:00");

        private final CourseRun run = Runs.aRun().build();

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @BeforeEach
        void aRun() {
            stored(run);
        }

        private static Submitted inTwoSteps() {
            return Applications.anApplication()
                    .approvedBy(Applications.HEAD_STEP, Applications.OFFICER_STEP)
                    .submitted();
        }

        private static ApprovalDecision.Approve approval(StaffNumber by, String comment) {
            return new ApprovalDecision.Approve(by, Moments.DECIDING, comment);
        }

        private void comesBack(TrainingApplication application) {
            assertThat(applications.find(application.id())).contains(application);
            assertThat(applications.get(application.id()).change()).isEqualTo(application.change());
        }

        @Test
        @DisplayName("접수, 단계별 승인, 선발: 모든 상태가 저장한 그대로 나온다")
        void everyStepOfTheWayComesBack() {
            Submitted submitted = added(inTwoSteps());
            comesBack(submitted);
            Submitted half = (Submitted) submitted.approve(approval(Staff.HEAD, "다녀오세요"));
            applications.save(submitted, half);
            comesBack(half);
            Approved approved = (Approved) half.approve(approval(Staff.OFFICER, "정원 안"));
            applications.save(half, approved);
            comesBack(approved);
            Waitlisted waiting = approved.waitlist(
                    Moments.SEATING, Reason.of("WAITING_FOR_SEAT").with("seats", 20));
            applications.save(approved, waiting);
            comesBack(waiting);
            Selected selected = waiting.promote(LATER);
            applications.save(waiting, selected);
            comesBack(selected);
        }

        @Test
        @DisplayName("승인과 선발을 한꺼번에 저장해도 승인이 남는다")
        void approvalsAreStoredWithTheSeat() {
            Selected selected = stored(
                    Applications.anApplication().submitted(),
                    Applications.anApplication().selected());
            comesBack(selected);
        }

        @Test
        @DisplayName("선발 기준으로 뽑은 결과도 기준과 동순위 처리까지 저장한 그대로 나온다")
        void selectedByPolicyComesBack() {
            Approved approved = Applications.anApplication().approved();
            Submitted submitted = added(Applications.anApplication().submitted());

            TrainingApplication selected = SelectionPolicy.lottery(Lots.SEED)
                    .select(run, List.of(Candidate.of(approved)))
                    .outcomes()
                    .get(0)
                    .ticket(Moments.SEATING);
            applications.save(submitted, selected);

            comesBack(selected);
        }

        @Test
        @DisplayName("끝난 상태: 반려, 기한경과, 신청취소, 제외, 폐강, 미선발이 저장한 그대로 나온다")
        void everyEndComesBack() {
            List<Submitted> first = IntStream.rangeClosed(1, 7)
                    .mapToObj(n -> Applications.ofOfficial(n).submitted())
                    .toList();
            Approved approved = Applications.ofOfficial(7).approved();
            List<TrainingApplication> ended = List.of(
                    first.get(0).reject(Applications.rejection(Staff.HEAD)),
                    first.get(1).expire(Moments.CLASS_START, Moments.APPROVAL_DEADLINE),
                    first.get(2).withdraw(LATER, "일정이 겹칩니다."),
                    first.get(3).withdraw(LATER, null),
                    first.get(4).takeOff(CancellationKind.TAKEN_OFF, Staff.OFFICER, LATER, "중복 교육"),
                    first.get(5).cancelWithRun(CancellationKind.RUN_CANCELLED, Staff.OFFICER, LATER, "강사 사정"),
                    approved.passOver(LATER, Reason.of("NO_SEAT_LEFT").with("seats", 20)));
            for (int i = 0; i < ended.size(); i++) {
                comesBack(stored(first.get(i), ended.get(i)));
            }
            assertThat(applications.ofRun(run.id())).isEqualTo(ended);
        }

        @Test
        @DisplayName("이력은 한 줄씩 늘기만 하고, 누가 어떤 자격으로 왜 했는지 말한다")
        void historyGrows() {
            Submitted submitted = added(Applications.anApplication().submitted());
            Approved approved = (Approved) submitted.approve(approval(Staff.HEAD, "다녀오세요"));
            applications.save(submitted, approved);
            Reason basis = Reason.of("SEAT_FIRST_COME").with("taken", 1);
            Selected selected = approved.select(Moments.SEATING, basis);
            applications.save(approved, selected);
            List<StatusChange> before = applications.history(submitted.id());
            applications.save(selected, selected.withdraw(LATER, "출장"));

            assertThat(before)
                    .containsExactly(
                            new StatusChange(
                                    ApplicationStatus.SUBMITTED,
                                    Moments.APPLYING,
                                    Staff.APPLICANT,
                                    ActingAs.IN_PERSON,
                                    null,
                                    null),
                            new StatusChange(
                                    ApplicationStatus.APPROVED,
                                    Moments.DECIDING,
                                    Staff.HEAD,
                                    ActingAs.IN_PERSON,
                                    null,
                                    "다녀오세요"),
                            new StatusChange(
                                    ApplicationStatus.SELECTED, Moments.SEATING, null, ActingAs.SYSTEM, basis, null));
            assertThat(applications.history(submitted.id()))
                    .startsWith(before.toArray(StatusChange[]::new))
                    .hasSize(4)
                    .last()
                    .extracting(StatusChange::words)
                    .isEqualTo("출장");
        }

        @Test
        @DisplayName("같은 해 같은 과정의 두 번째 신청은 아무것도 바꾸지 않고 거절되며, 거래는 계속된다")
        void secondIsRefused() {
            Submitted first = added(Applications.anApplication().submitted());
            Submitted second = Applications.anApplication().withId("A-2").submitted();
            RefusedApplication refusal = refusal("A-3", Moments.APPLYING, Reason.of("ALREADY_APPLIED"));

            boolean counted = inTransaction(() -> {
                boolean added = applications.add(second);
                applications.refuse(refusal);
                return added;
            });

            assertThat(counted).isFalse();
            assertThat(applications.find(second.id())).isEmpty();
            assertThat(applications.history(second.id())).isEmpty();
            assertThat(applications.ofRun(run.id())).containsExactly(first);
            assertThat(applications.refusals(Staff.APPLICANT)).containsExactly(refusal);
        }

        @Test
        @DisplayName("스무 번 한꺼번에 신청해도 꼭 하나만 접수된다")
        void oneOfTwentyAtOnce() {
            List<Boolean> added = atOnce(
                    20,
                    i -> inTransaction(() -> applications.add(
                            Applications.anApplication().withId("A-" + i).submitted())));

            assertThat(added).containsOnlyOnce(true).hasSize(20);
            assertThat(applications.ofRun(run.id())).hasSize(1);
            assertThat(jdbc.sql("select count(*) from application_history")
                            .query(Integer.class)
                            .single())
                    .isOne();
        }

        @Test
        @DisplayName("신청이 물러지면, 기다리던 다음 신청이 접수된다")
        void rolledBackDoesNotCount() {
            List<Boolean> added = atOnce(10, i -> {
                if (i % 2 == 0) {
                    transaction.executeWithoutResult(status -> {
                        applications.add(
                                Applications.anApplication().withId("A-" + i).submitted());
                        status.setRollbackOnly();
                    });
                    return false;
                }
                return inTransaction(() -> applications.add(
                        Applications.anApplication().withId("A-" + i).submitted()));
            });

            assertThat(added).containsOnlyOnce(true);
        }

        @Test
        @DisplayName("과정을 풀어 주면 상태는 그대로이고 다시 신청할 수 있으며, 나중에 저장해도 다시 세지 않는다")
        void releasedNoLongerCounts() {
            Selected selected = stored(
                    Applications.anApplication().submitted(),
                    Applications.anApplication().selected());
            applications.releaseCourse(selected.id());
            added(Applications.anApplication().withId("A-2").submitted());
            applications.save(selected, selected.withdraw(LATER, null));

            assertThat(applications.counting(Staff.APPLICANT)).hasSize(1);
            assertThat(applications.ofApplicant(Staff.APPLICANT)).hasSize(2);
        }

        @Test
        @DisplayName("한 사람의 신청은 최근 것부터, 시각이 같으면 나중에 온 것부터 나온다")
        void latestFirst() {
            Submitted first = added(Applications.anApplication().submitted());
            applications.save(first, first.withdraw(LATER, null));
            added(Applications.anApplication().withId("A-2").submitted());

            assertThat(applications.ofApplicant(Staff.APPLICANT))
                    .extracting(application -> application.id().value())
                    .containsExactly("A-2", "A-1");
        }

        @Test
        @DisplayName("거절된 시도의 사유는 값의 종류까지 그대로 나온다")
        void reasonsComeBack() {
            Reason everyKind = Reason.of("EVERY_KIND")
                    .with("constant", SelectionCriterion.LOTTERY_DIGEST)
                    .with("text", "글자 \"따옴표\" \\ 줄\n바꿈 😀")
                    .with("int", 3)
                    .with("long", 3L)
                    .with("decimal", new BigDecimal("79.50"))
                    .with("moment", Instant.parse("2026-03-02T00:00:00.123456789Z"))
                    .with("day", LocalDate.of(2026, 3, 2))
                    .with("yes", true);
            RefusedApplication first = refusal("R-1", Moments.APPLYING, everyKind, Reason.of("NOT_IN_SERVICE"));
            RefusedApplication second = refusal("R-2", Moments.APPLYING, Reason.of("ALREADY_APPLIED"));
            applications.refuse(first);
            applications.refuse(second);

            assertThat(applications.refusals(Staff.APPLICANT)).containsExactly(second, first);
            assertThat(applications.refusals(Staff.HEAD)).isEmpty();
        }

        @Test
        @DisplayName("누가 신청하고 승인받는 동안에도 목록은 언제나 앞뒤가 맞는다")
        void listsAreConsistent() {
            List<Integer> seen = atOnce(8, i -> {
                if (i < 4) {
                    for (int n = 1; n <= 25; n++) {
                        Applications application = Applications.ofOfficial(100 * i + n);
                        applications.add(application.submitted());
                        applications.save(application.submitted(), application.approved());
                    }
                    return 100;
                }
                int most = 0;
                while (most < 100) {
                    most = Math.max(most, applications.ofRun(run.id()).size());
                }
                return most;
            });

            assertThat(seen).containsOnly(100);
        }

        @Test
        @DisplayName("같은 신청번호를 두 번 쓸 수 없다")
        void sameIdTwice() {
            Submitted application = added(Applications.anApplication().submitted());
            assertThatThrownBy(() -> applications.add(application)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        @DisplayName("저장할 수 없는 종류의 값은 말없이 바뀌지 않는다")
        void unknownKindsAreRefused() {
            assertThatThrownBy(() -> applications.refuse(
                            refusal("R-1", Moments.APPLYING, Reason.of("ODD").with("value", 1.5))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("java.lang.Double");
        }

        private static RefusedApplication refusal(String id, Instant at, Reason... reasons) {
            return new RefusedApplication(
                    ApplicationId.of(id), Staff.APPLICANT, Runs.aRun().build().id(), at, List.of(reasons));
        }
    }
}
