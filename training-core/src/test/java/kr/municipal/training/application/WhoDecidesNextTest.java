package kr.municipal.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.Absences;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.EmploymentState;
import kr.municipal.training.staff.InMemoryAbsences;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("다음은 누가, 언제까지, 왜 결정하는가")
class WhoDecidesNextTest {

    private static final StaffNumber DEPUTY = StaffNumber.of("m05");

    private final Officials officials = Staff.officials();
    private final Departments departments = Staff.departments();
    private final Absences absences = new InMemoryAbsences();
    private final Approvers approvers = new Approvers(officials, departments, absences);

    @Test
    @DisplayName("부서장이 자리에 있으면 부서장이 결정한다")
    void inPerson() {
        PendingDecision pending = pending(application());

        assertThat(pending.deciders()).containsExactly(Staff.HEAD);
        assertThat(pending.standInBy(Staff.HEAD)).isNull();
        assertThat(pending.sentences(korean()))
                .containsExactly("1단계 가운데 1단계: 부서장 이부서장 님이 2026년 3월 6일(금) 18:00까지 결정합니다.");
        assertThat(pending.sentences(ReasonText.in(Locale.ENGLISH, Moments.SEOUL)))
                .containsExactly("Step 1 of 1: 이부서장 (부서장) decides until 6 March 2026 (Fri) 18:00.");
    }

    @Test
    @DisplayName("부서장이 자리를 비우면 대결자가 대신 결정할 수 있고, 부서장도 여전히 결정할 수 있다")
    void standIn() {
        away(Staff.HEAD, DEPUTY);

        PendingDecision pending = pending(application());

        assertThat(pending.deciders()).containsExactly(DEPUTY, Staff.HEAD);
        assertThat(pending.asked()).contains(DEPUTY);
        assertThat(Objects.requireNonNull(pending.standInBy(DEPUTY)).inPlaceOf())
                .isEqualTo(Staff.HEAD);
        assertThat(pending.standInBy(Staff.HEAD)).isNull();
        assertThat(Told.codes(pending.objectionTo(Staff.OTHER_HEAD).stream().toList()))
                .containsExactly("NOT_THE_APPROVER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pending.standInBy(Staff.OTHER_HEAD))
                .withMessageContaining(Staff.OTHER_HEAD.value());
        assertThat(pending.sentences(korean()).get(0)).contains("이부서장 님이", "자리를 비워", "정오번 님이", "(대결)");
    }

    @Test
    @DisplayName("대결로 승인하면 누가 누구 대신 왜 결정했는지 이력에 남고, 다음 단계의 답에도 나온다")
    void recorded() {
        away(Staff.HEAD, DEPUTY);
        Submitted twoSteps = Applications.anApplication()
                .approvedBy(new ApprovalStep("부서장", Staff.HEAD, Staff.DIGITAL), Applications.OFFICER_STEP)
                .submitted();
        StandIn standIn = pending(twoSteps).standInBy(DEPUTY);

        ActiveApplication next = twoSteps.approve((ApprovalDecision.Approve)
                new ApprovalDraft("APPROVE", "다녀오세요", "2").decide(DEPUTY, Moments.DECIDING, standIn));

        assertThat(next.change().as()).isEqualTo(ActingAs.STAND_IN);
        assertThat(next.change().by()).isEqualTo(DEPUTY);
        assertThat(next.change().inPlaceOf()).isEqualTo(Staff.HEAD);
        assertThat(Objects.requireNonNull(next.change().reason()).code()).isEqualTo("STAND_IN_DECIDES");
        assertThat(pending((Submitted) next).sentences(korean()))
                .containsExactly(
                        "2단계 가운데 1단계: 정오번 님이 부서장 이부서장 님을 대신하여 2026년 2월 26일(목) 11:00에 승인하였습니다(대결).",
                        "2단계 가운데 2단계: 교육담당부서 한교육 님이 2026년 3월 6일(금) 18:00까지 결정합니다.");
        Approved approved = (Approved) ((Submitted) next).approve(Applications.approval(Staff.OFFICER));
        assertThat(approved.departmentOrder()).isEqualTo(2);
    }

    @Test
    @DisplayName("대결로 반려해도 누구 대신인지 남는다")
    void rejectedByStandIn() {
        away(Staff.HEAD, DEPUTY);
        Submitted submitted = application();

        Rejected rejected = submitted.reject((ApprovalDecision.Reject) new ApprovalDraft("REJECT", "업무 공백")
                .decide(DEPUTY, Moments.DECIDING, pending(submitted).standInBy(DEPUTY)));

        assertThat(rejected.change().as()).isEqualTo(ActingAs.STAND_IN);
        assertThat(rejected.change().inPlaceOf()).isEqualTo(Staff.HEAD);
    }

    @Test
    @DisplayName("대결자가 신청자 자신이거나, 휴직 중이거나, 함께 자리를 비우면 한 단계 위로 간다")
    void unfitStandIn() {
        StaffNumber onLeave = StaffNumber.of("m09");
        set(onLeave, EmploymentState.ON_LEAVE);
        for (StaffNumber unfit : List.of(Staff.APPLICANT, onLeave, StaffNumber.of("unknown"))) {
            away(Staff.HEAD, unfit);
            PendingDecision pending = pending(application());
            assertThat(pending.deciders()).as("%s", unfit).containsExactly(Staff.TOP_HEAD, Staff.HEAD);
            assertThat(pending.because().code()).isEqualTo("HEAD_ABOVE_DECIDES");
        }
        away(Staff.HEAD, DEPUTY);
        away(DEPUTY, Staff.OTHER_HEAD);
        assertThat(pending(application()).asked()).contains(Staff.TOP_HEAD);
        away(Staff.TOP_HEAD, Staff.OTHER_HEAD);
        assertThat(pending(application()).asked()).contains(Staff.OTHER_HEAD);
    }

    @Test
    @DisplayName("아무도 대신할 수 없으면 자리를 비운 부서장을 기다린다고 말한다")
    void onlyTheApproverIsLeft() {
        away(Staff.HEAD, Staff.APPLICANT);
        set(Staff.TOP_HEAD, EmploymentState.RETIRED);

        PendingDecision pending = pending(application());

        assertThat(pending.deciders()).containsExactly(Staff.HEAD);
        assertThat(pending.because().code()).isEqualTo("APPROVER_AWAY");
        assertThat(pending.sentences(korean()).get(0)).contains("대신 결정할 사람이 없습니다");
    }

    @Test
    @DisplayName("신청한 뒤에 부서장이 떠나면 후임이, 후임이 없으면 윗부서의 장이 결정한다")
    void approverLeft() {
        Submitted submitted = application();
        set(Staff.HEAD, EmploymentState.RETIRED);
        assertThat(pending(submitted).deciders()).containsExactly(Staff.TOP_HEAD);

        departments.save(new Department(Staff.DIGITAL, "디지털혁신과", DEPUTY, Staff.TOP));
        assertThat(pending(submitted).deciders()).containsExactly(DEPUTY);

        departments.save(new Department(Staff.DIGITAL, "디지털혁신과", null, Staff.TOP));
        assertThat(pending(submitted).deciders()).containsExactly(Staff.TOP_HEAD);
    }

    @Test
    @DisplayName("결정할 사람이 하나도 없으면 그 사유를 말한다")
    void nobody() {
        Submitted submitted = application();
        set(Staff.HEAD, EmploymentState.RETIRED);
        set(Staff.TOP_HEAD, EmploymentState.ON_LEAVE);

        PendingDecision pending = pending(submitted);

        assertThat(pending.asked()).isEmpty();
        assertThat(Told.codes(pending.objectionTo(Staff.HEAD).stream().toList()))
                .containsExactly("NOBODY_DECIDES");
        assertThat(korean().remedy(pending.because())).contains("등록");
    }

    @Test
    @DisplayName("신청할 때 공석이거나 휴직 중인 부서장은 건너뛰고, 대결자가 있는 휴직자는 승인선에 남는다")
    void lineAtSubmission() {
        assertThat(approver()).contains(Staff.HEAD);
        set(Staff.HEAD, EmploymentState.ON_LEAVE);
        assertThat(approver()).contains(Staff.TOP_HEAD);
        away(Staff.HEAD, DEPUTY);
        assertThat(approver()).contains(Staff.HEAD);
        assertThat(pending(application()).deciders()).containsExactly(DEPUTY);
        departments.save(new Department(Staff.DIGITAL, "디지털혁신과", null, Staff.TOP));
        assertThat(approver()).contains(Staff.TOP_HEAD);
    }

    @Test
    @DisplayName("여러 단계: 부서장, 국장, 교육담당부서 순이고, 같은 사람에게 두 번 묻지 않는다")
    void severalSteps() {
        ApprovalPolicy policy = ApprovalPolicy.inOrder(
                ApprovalPolicy.departmentHead("부서장"),
                ApprovalPolicy.headAbove("국장"),
                ApprovalPolicy.headOf("교육담당부서", Staff.departmentList().get(2).code()));

        assertThat(approvers(policy, Staff.anOfficial().build()))
                .containsExactly(Staff.HEAD, Staff.TOP_HEAD, Staff.OTHER_HEAD);
        assertThat(approvers(policy, officials.find(Staff.HEAD).orElseThrow()))
                .containsExactly(Staff.TOP_HEAD, Staff.OTHER_HEAD);
        assertThat(policy.lineFor(officials.find(Staff.TOP_HEAD).orElseThrow(), approvers, Moments.APPLYING))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(ApprovalPolicy::inOrder);
    }

    @Test
    @DisplayName("누가 자리를 비우고 떠나고 누가 대결자이든, 신청자는 결코 자기 신청을 결정하지 않는다")
    void neverTheApplicant() {
        List<StaffNumber> people = List.of(Staff.APPLICANT, Staff.HEAD, Staff.TOP_HEAD, DEPUTY, Staff.OFFICER);
        EmploymentState[] states = EmploymentState.values();
        qt().withExamples(500)
                .forAll(lists().of(integers().between(0, 99)).ofSize(8))
                .checkAssert(dice -> {
                    Officials roster = Staff.officials();
                    Departments tree = Staff.departments();
                    Absences out = new InMemoryAbsences();
                    Approvers search = new Approvers(roster, tree, out);
                    tree.save(new Department(Staff.DIGITAL, "디지털혁신과", headOrNobody(people, dice.get(0)), Staff.TOP));
                    for (int i = 1; i < 4; i++) {
                        save(roster, people.get(i), states[dice.get(i) % 3]);
                    }
                    for (int i = 4; i < 8; i++) {
                        StaffNumber gone = people.get(dice.get(i) % 5);
                        StaffNumber standIn = people.get(dice.get(i) / 5 % 5);
                        if (!gone.equals(standIn)) {
                            out.save(new Absence(gone, Moments.OPENING, Moments.CLASS_END, standIn));
                        }
                    }
                    ApprovalPolicy.departmentHead("부서장")
                            .lineFor(Staff.anOfficial().build(), search, Moments.APPLYING)
                            .ifPresent(line -> assertThat(line.steps())
                                    .noneMatch(step -> step.approver().equals(Staff.APPLICANT)));
                    PendingDecision pending =
                            search.pending(application(), Moments.APPROVAL_DEADLINE, Moments.DECIDING);
                    assertThat(pending.deciders()).doesNotContain(Staff.APPLICANT);
                    assertThat(pending.objectionTo(Staff.APPLICANT)).isPresent();
                    assertThat(pending.sentences(korean())).hasSize(1);
                });
    }

    @Test
    @DisplayName("신청자는 대결자라고 나서도 결정할 수 없다")
    void applicantAsStandIn() {
        StandIn claimed = new StandIn(Staff.HEAD, Reason.of("STAND_IN_DECIDES"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> application()
                        .approve(new ApprovalDecision.Approve(Staff.APPLICANT, Moments.DECIDING, null, claimed, null)))
                .withMessageContaining(Staff.APPLICANT.value());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApprovalDecision.Reject(Staff.HEAD, Moments.DECIDING, "사유", claimed));
    }

    private static @Nullable StaffNumber headOrNobody(List<StaffNumber> people, int dice) {
        return dice % 6 == 5 ? null : people.get(dice % 6);
    }

    private static Submitted application() {
        return Applications.anApplication()
                .approvedBy(new ApprovalStep("부서장", Staff.HEAD, Staff.DIGITAL))
                .submitted();
    }

    private PendingDecision pending(Submitted submitted) {
        return approvers.pending(submitted, Moments.APPROVAL_DEADLINE, Moments.DECIDING);
    }

    private Optional<StaffNumber> approver() {
        return approvers(
                        ApprovalPolicy.departmentHead("부서장"), Staff.anOfficial().build())
                .stream()
                .findFirst();
    }

    private List<StaffNumber> approvers(ApprovalPolicy policy, Official applicant) {
        return policy.lineFor(applicant, approvers, Moments.APPLYING).stream()
                .flatMap(line -> line.steps().stream())
                .map(ApprovalStep::approver)
                .toList();
    }

    private void away(StaffNumber person, StaffNumber standIn) {
        absences.save(new Absence(person, Moments.OPENING, Moments.CLASS_END, standIn));
    }

    private void set(StaffNumber person, EmploymentState state) {
        save(officials, person, state);
    }

    private static void save(Officials roster, StaffNumber person, EmploymentState state) {
        Official now = roster.find(person).orElseThrow();
        roster.save(new Official(now.number(), now.name(), now.department(), now.grade(), state, now.email()));
    }

    private static ReasonText korean() {
        return ReasonText.in(Locale.KOREAN, Moments.SEOUL);
    }
}
