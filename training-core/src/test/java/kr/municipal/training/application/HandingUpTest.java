package kr.municipal.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.Absences;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.InMemoryAbsences;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("제때 결정하지 않은 승인은 윗부서로 넘어간다")
class HandingUpTest {

    private static final StaffNumber DEPUTY = StaffNumber.of("m05");
    private static final StaffNumber MAYOR = StaffNumber.of("h05");
    private static final DepartmentCode HALL = DepartmentCode.of("D001");

    private final Departments departments = Staff.departments();
    private final Absences absences = new InMemoryAbsences();
    private final Approvers approvers = new Approvers(Staff.officials(), departments, absences);

    @Test
    @DisplayName("윗부서의 장이 대신 결정할 수 있고, 늦은 승인자도 여전히 결정할 수 있으며, 왜인지 두 언어로 말한다")
    void oneStepUp() {
        Submitted handedUp = handUp(application());

        PendingDecision pending = pending(handedUp);
        assertThat(pending.deciders()).containsExactly(Staff.TOP_HEAD, Staff.HEAD);
        assertThat(pending.sentences(ReasonText.in(Locale.KOREAN, Moments.SEOUL)))
                .containsExactly("1단계 가운데 1단계: 부서장 이부서장 님의 결정이 늦어져 윗부서 행정국의 김부서장 님에게 넘어갔습니다. "
                        + "2026년 3월 6일(금) 18:00까지 두 사람 가운데 누구든 결정할 수 있습니다.");
        assertThat(pending.sentences(ReasonText.in(Locale.ENGLISH, Moments.SEOUL))
                        .get(0))
                .contains("did not decide in time", "김부서장 of 행정국");
        assertThat(handedUp.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(handedUp.change().as()).isEqualTo(ActingAs.SYSTEM);
        assertThat(handedUp.entry()).isEqualTo(application().entry());
    }

    @Test
    @DisplayName("늦은 승인자가 그 뒤 퇴직하였거나 휴직하면, 윗부서의 장만 결정한다고 말한다")
    void approverGone() {
        Submitted handedUp = handUp(application());
        Officials officials = Staff.officials();
        officials.save(Staff.anOfficial()
                .numbered(Staff.HEAD.value())
                .named("이부서장")
                .of(Staff.DIGITAL)
                .retired()
                .build());

        PendingDecision pending = new Approvers(officials, departments, absences)
                .pending(handedUp, Moments.APPROVAL_DEADLINE, Moments.DECIDING);

        assertThat(pending.deciders()).containsExactly(Staff.TOP_HEAD);
        assertThat(pending.sentences(ReasonText.in(Locale.KOREAN, Moments.SEOUL)))
                .containsExactly("1단계 가운데 1단계: 결정이 늦어져 윗부서 행정국의 김부서장 님에게 넘어갔습니다. "
                        + "부서장 이부서장 님은 퇴직하였거나 휴직 중이므로 2026년 3월 6일(금) 18:00까지 김부서장 님이 결정합니다.");
        assertThat(pending.sentences(ReasonText.in(Locale.ENGLISH, Moments.SEOUL))
                        .get(0))
                .doesNotContain("Either")
                .contains("김부서장 decides until");
    }

    @Test
    @DisplayName("넘겨받아 결정하면 누구 대신 왜 결정했는지 남는다")
    void decidedAbove() {
        Submitted handedUp = handUp(application());

        ActiveApplication approved = handedUp.approve((ApprovalDecision.Approve) new ApprovalDraft("APPROVE", null)
                .decide(Staff.TOP_HEAD, Moments.DECIDING, pending(handedUp).standInBy(Staff.TOP_HEAD)));

        assertThat(approved.change().inPlaceOf()).isEqualTo(Staff.HEAD);
        assertThat(Objects.requireNonNull(approved.change().reason()).code()).isEqualTo("APPROVAL_ESCALATED");
    }

    @Test
    @DisplayName("한 번 더 넘기면 그 위로 가고, 꼭대기에서는 더 넘길 곳이 없다")
    void furtherUp() {
        departments.save(new Department(Staff.TOP, "행정국", Staff.TOP_HEAD, HALL));
        departments.save(new Department(HALL, "부구청장실", MAYOR, null));
        Submitted twice = handUp(handUp(application()));

        assertThat(pending(twice).deciders()).containsExactly(MAYOR, Staff.HEAD);
        assertThat(escalation(twice)).isNull();
    }

    @Test
    @DisplayName("신청자 자신이 윗부서의 장이면 건너뛰고, 그 위에 아무도 없으면 승인자에게 남는다")
    void neverTheApplicant() {
        departments.save(new Department(Staff.TOP, "행정국", Staff.APPLICANT, null));

        assertThat(escalation(application())).isNull();
    }

    @Test
    @DisplayName("윗부서의 장이 이미 대신하고 있으면 그 위로 넘기고, 대결자가 있어도 윗부서로 넘긴다")
    void whoeverIsAskedNow() {
        absences.save(new Absence(Staff.HEAD, Moments.OPENING, Moments.CLASS_END, Staff.APPLICANT));
        assertThat(pending(application()).asked()).contains(Staff.TOP_HEAD);
        assertThat(escalation(application())).isNull();

        absences.save(new Absence(Staff.HEAD, Moments.OPENING, Moments.CLASS_END, DEPUTY));
        assertThat(pending(handUp(application())).deciders()).containsExactly(Staff.TOP_HEAD, Staff.HEAD);
    }

    @Test
    @DisplayName("넘겨도 결정할 기한은 늘어나지 않고, 차례와 때가 맞지 않으면 넘길 수 없다")
    void deadlineStays() {
        ApprovalRules rules = new ApprovalRules(2, null, Moments.calendar());
        Submitted handedUp = handUp(application());

        assertThat(rules.deadline(handedUp, Moments.APPROVAL_DEADLINE))
                .isEqualTo(rules.deadline(application(), Moments.APPROVAL_DEADLINE));
        Reason why = Reason.of("APPROVAL_ESCALATED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> handedUp.escalate(new Escalation(1, Staff.TOP, Moments.DECIDING, why)))
                .withMessageContaining("A-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> application().escalate(new Escalation(1, Staff.TOP, Moments.OPENING, why)))
                .withMessageContaining("A-1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Escalation(0, Staff.TOP, Moments.DECIDING, why));
    }

    private Submitted handUp(Submitted submitted) {
        return submitted.escalate(Objects.requireNonNull(escalation(submitted)));
    }

    private @Nullable Escalation escalation(Submitted submitted) {
        return approvers
                .escalation(submitted, Moments.APPROVAL_DEADLINE, Moments.DECIDING)
                .orElse(null);
    }

    private PendingDecision pending(Submitted submitted) {
        return approvers.pending(submitted, Moments.APPROVAL_DEADLINE, Moments.DECIDING);
    }

    private static Submitted application() {
        return Applications.anApplication()
                .approvedBy(new ApprovalStep("부서장", Staff.HEAD, Staff.DIGITAL))
                .submitted();
    }
}
