package kr.municipal.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.InMemoryAbsences;
import kr.municipal.training.staff.InMemoryDepartments;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("승인선: 언제나 신청자 자신의 계통에서 찾는다")
class ApprovalLineTest {

    private final ApprovalPolicy policy = ApprovalPolicy.departmentHead("부서장");

    @Test
    @DisplayName("직원의 신청은 소속 부서장이 승인한다")
    void ownHead() {
        assertThat(approver(Staff.anOfficial().build(), Staff.departments())).contains(Staff.HEAD);
        assertThat(policy.lineFor(Staff.anOfficial().build(), approvers(Staff.departments()), Moments.APPLYING))
                .contains(ApprovalLine.of(new ApprovalStep("부서장", Staff.HEAD, Staff.DIGITAL)));
    }

    @Test
    @DisplayName("부서장 자신의 신청은 한 단계 위로 간다")
    void headGoesUp() {
        Official head = Staff.anOfficial().numbered(Staff.HEAD.value()).build();

        assertThat(approver(head, Staff.departments())).contains(Staff.TOP_HEAD);
    }

    @Test
    @DisplayName("맨 위의 부서장은 승인할 사람이 없다")
    void nobodyAbove() {
        Official top = Staff.anOfficial()
                .numbered(Staff.TOP_HEAD.value())
                .of(Staff.TOP)
                .build();

        assertThat(approver(top, Staff.departments())).isEmpty();
    }

    @Test
    @DisplayName("두 부서를 겸하는 부서장은 그 위로 간다")
    void headOfBoth() {
        Departments departments = departments(
                new Department(Staff.TOP, "행정국", Staff.HEAD, DepartmentCode.of("D000")),
                new Department(Staff.DIGITAL, "디지털혁신과", Staff.HEAD, Staff.TOP),
                new Department(DepartmentCode.of("D000"), "부구청장실", StaffNumber.of("v01"), null));
        Official head = Staff.anOfficial().numbered(Staff.HEAD.value()).build();

        assertThat(approver(head, departments)).contains(StaffNumber.of("v01"));
    }

    @Test
    @DisplayName("부서가 명부에 없거나 위 부서가 명부에 없으면 승인할 사람이 없다")
    void unknownDepartment() {
        Departments orphan =
                departments(new Department(Staff.DIGITAL, "디지털혁신과", Staff.HEAD, DepartmentCode.of("GONE")));

        assertThat(approver(Staff.anOfficial().build(), new InMemoryDepartments()))
                .isEmpty();
        assertThat(approver(Staff.anOfficial().numbered(Staff.HEAD.value()).build(), orphan))
                .isEmpty();
    }

    @Test
    @DisplayName("부서표가 돌고 돌아도 찾기는 끝난다")
    void loop() {
        Departments departments = departments(
                new Department(Staff.TOP, "행정국", Staff.HEAD, Staff.DIGITAL),
                new Department(Staff.DIGITAL, "디지털혁신과", Staff.HEAD, Staff.TOP));

        assertThat(approver(Staff.anOfficial().numbered(Staff.HEAD.value()).build(), departments))
                .isEmpty();
        assertThat(approver(Staff.anOfficial().build(), departments)).contains(Staff.HEAD);
    }

    private Optional<StaffNumber> approver(Official applicant, Departments departments) {
        return policy.lineFor(applicant, approvers(departments), Moments.APPLYING)
                .map(line -> line.steps().get(0).approver());
    }

    private static Approvers approvers(Departments departments) {
        Officials officials = Staff.officials();
        officials.save(Staff.anOfficial().numbered("v01").build());
        return new Approvers(officials, departments, new InMemoryAbsences());
    }

    private static Departments departments(Department... all) {
        Departments departments = new InMemoryDepartments();
        List.of(all).forEach(departments::save);
        return departments;
    }
}
