package kr.municipal.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.staff.StaffNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("승인선의 순서대로 승인한다")
class ApprovalInStepsTest {

    private final Submitted oneStep = Applications.anApplication().submitted();
    private final Submitted twoSteps = Applications.anApplication()
            .approvedBy(Applications.HEAD_STEP, Applications.OFFICER_STEP)
            .submitted();

    @Test
    @DisplayName("접수: 신청자의 이름·소속·직급과 회차는 신청한 때의 것이고, 승인을 기다린다")
    void submitted() {
        ApplicationEntry entry = oneStep.entry();

        assertThat(entry.applicant()).isEqualTo(Staff.APPLICANT);
        assertThat(entry.applicantName()).isEqualTo("김일번");
        assertThat(entry.affiliation())
                .isEqualTo(Staff.affiliation(Staff.anOfficial().build()));
        assertThat(entry.run().value()).isEqualTo("ai-2026-1");
        assertThat(entry.year()).isEqualTo(2026);
        assertThat(entry.submittedAt()).isEqualTo(Moments.APPLYING);
        assertThat(oneStep.currentStep()).isEqualTo(Applications.HEAD_STEP);
        assertThat(oneStep.change())
                .isEqualTo(new StatusChange(
                        ApplicationStatus.SUBMITTED,
                        Moments.APPLYING,
                        Staff.APPLICANT,
                        ActingAs.IN_PERSON,
                        null,
                        null));
    }

    @Test
    @DisplayName("한 단계: 부서장이 승인하면 승인이다")
    void oneStep() {
        ApprovalDecision.Approve approval =
                new ApprovalDecision.Approve(Staff.HEAD, Moments.DECIDING, "업무에 도움이 되겠습니다.");

        ActiveApplication approved = oneStep.approve(approval);

        assertThat(approved).isInstanceOf(Approved.class);
        assertThat(((Approved) approved).approvals()).containsExactly(approval);
        assertThat(approved.entry()).isEqualTo(oneStep.entry());
        assertThat(approved.change())
                .isEqualTo(new StatusChange(
                        ApplicationStatus.APPROVED,
                        Moments.DECIDING,
                        Staff.HEAD,
                        ActingAs.IN_PERSON,
                        null,
                        "업무에 도움이 되겠습니다."));
    }

    @Test
    @DisplayName("두 단계: 부서장 다음에 교육담당부서가 승인해야 승인이고, 두 승인이 순서대로 남는다")
    void twoSteps() {
        ActiveApplication halfway = twoSteps.approve(Applications.approval(Staff.HEAD));

        assertThat(halfway.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(halfway.change().by()).isEqualTo(Staff.HEAD);
        assertThat(((Submitted) halfway).currentStep()).isEqualTo(Applications.OFFICER_STEP);

        ActiveApplication approved = ((Submitted) halfway).approve(Applications.approval(Staff.OFFICER));

        assertThat(approved.status()).isEqualTo(ApplicationStatus.APPROVED);
        assertThat(((Approved) approved).approvals())
                .extracting(ApprovalDecision.Approve::by)
                .containsExactly(Staff.HEAD, Staff.OFFICER);
    }

    @Test
    @DisplayName("둘째 단계에서 반려하면 첫 승인이 있었어도 반려이고, 사유가 남는다")
    void rejectedAtTheSecondStep() {
        Submitted halfway = (Submitted) twoSteps.approve(Applications.approval(Staff.HEAD));

        Rejected rejected = halfway.reject(Applications.rejection(Staff.OFFICER));

        assertThat(rejected.status()).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(rejected.change().by()).isEqualTo(Staff.OFFICER);
        assertThat(rejected.change().words()).isEqualTo("같은 날 민원 업무가 있습니다.");
        assertThat(rejected.active()).isEmpty();
    }

    @Test
    @DisplayName("승인자가 아닌 사람은 승인도 반려도 할 수 없다: 다른 부서장, 다음 단계의 승인자, 신청자 자신")
    void wrongApprover() {
        for (var person : List.of(Staff.OTHER_HEAD, Staff.OFFICER, Staff.APPLICANT)) {
            assertThat(Told.codes(twoSteps.objectionTo(person).stream().toList()))
                    .containsExactly("NOT_THE_APPROVER");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> twoSteps.approve(Applications.approval(person)))
                    .withMessageContaining(person.value());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> twoSteps.reject(Applications.rejection(person)))
                    .withMessageContaining(person.value());
        }
        assertThat(twoSteps.objectionTo(Staff.HEAD)).isEmpty();
    }

    @Test
    @DisplayName("첫 단계의 승인자도 자기 차례가 지나면 다시 결정할 수 없다")
    void notTwice() {
        Submitted halfway = (Submitted) twoSteps.approve(Applications.approval(Staff.HEAD));

        assertThatIllegalArgumentException().isThrownBy(() -> halfway.approve(Applications.approval(Staff.HEAD)));
        assertThatIllegalArgumentException().isThrownBy(() -> halfway.reject(Applications.rejection(Staff.HEAD)));
    }

    @Test
    @DisplayName("저장에서 되살린 신청은 본래의 신청과 같고, 승인 수가 맞지 않으면 되살릴 수 없다")
    void restored() {
        Submitted halfway = (Submitted) twoSteps.approve(Applications.approval(Staff.HEAD));
        Approved approved = (Approved) halfway.approve(Applications.approval(Staff.OFFICER));

        assertThat(Submitted.restore(twoSteps.entry(), List.of(), null))
                .isEqualTo(twoSteps)
                .hasSameHashCodeAs(twoSteps);
        assertThat(Submitted.restore(halfway.entry(), halfway.approvals(), null))
                .isEqualTo(halfway);
        assertThat(Approved.restore(approved.entry(), approved.approvals()))
                .isEqualTo(approved)
                .hasSameHashCodeAs(approved);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Submitted.restore(approved.entry(), approved.approvals(), null))
                .withMessageContaining("A-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Approved.restore(halfway.entry(), halfway.approvals()))
                .withMessageContaining("1 of 2");
    }

    @Test
    @DisplayName("선발과 대기도 저장한 그대로 되살아나고, 때나 사유가 다르면 다른 것이다")
    void seatsRestored() {
        Approved approved = Applications.anApplication().approved();
        Reason basis = Reason.of("FIRST_COME");
        Reason other = Reason.of("NO_SEAT_LEFT");
        Instant later = Moments.SEATING.plusSeconds(1);
        Selected selected = approved.select(Moments.SEATING, basis);
        Waitlisted waiting = approved.waitlist(Moments.SEATING, basis);

        assertThat(Selected.restore(approved, Moments.SEATING, basis))
                .isEqualTo(selected)
                .hasSameHashCodeAs(selected)
                .isNotEqualTo(Selected.restore(approved, later, basis))
                .isNotEqualTo(Selected.restore(approved, Moments.SEATING, other));
        assertThat(Waitlisted.restore(approved, Moments.SEATING, basis))
                .isEqualTo(waiting)
                .hasSameHashCodeAs(waiting)
                .isNotEqualTo(Waitlisted.restore(approved, later, basis))
                .isNotEqualTo(Waitlisted.restore(approved, Moments.SEATING, other));
        assertThat(waiting.at()).isEqualTo(Moments.SEATING);
        assertThat(waiting.basis()).isEqualTo(basis);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    @DisplayName("상태를 적으면 누구의 신청인지 알 수 있다")
    void said(TrainingApplication application) {
        assertThat(application.toString()).contains("A-1");
    }

    static List<ActiveApplication> states() {
        return Applications.anApplication().inEveryActiveState();
    }

    @Test
    @DisplayName("자기를 대신하여 승인할 수는 없다")
    void inOwnPlace() {
        StandIn own = new StandIn(Staff.HEAD, Reason.of("NOT_IN_SERVICE"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApprovalDecision.Approve(Staff.HEAD, Moments.DECIDING, null, own, null))
                .withMessageContaining("h02");
    }

    @Test
    @DisplayName("승인자가 한 명도 없는 승인선은 없다")
    void emptyLine() {
        assertThatIllegalArgumentException().isThrownBy(ApprovalLine::of).withMessageContaining("at least one step");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"h02 h02", "h02 o01 h02", "o01 h02 h02"})
    @DisplayName("한 사람이 두 번 승인하는 승인선은 누가 겹치는지 밝히며 거절한다")
    void twiceInTheLine(String approvers) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApprovalLine(Stream.of(approvers.split(" "))
                        .map(approver -> new ApprovalStep("부서장", StaffNumber.of(approver)))
                        .toList()))
                .withMessageContaining("approver h02")
                .withMessageContaining("twice");
    }
}
