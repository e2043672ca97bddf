package kr.municipal.training.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kr.municipal.training.fixture.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("직원 명부와 부서: 데이터베이스 없이")
class InMemoryStaffTest {

    @Test
    @DisplayName("직원은 직원번호로 찾고, 번호 순으로 늘어선다")
    void officials() {
        Officials officials = Staff.officials();

        assertThat(officials.find(Staff.APPLICANT)).contains(Staff.anOfficial().build());
        assertThat(officials.find(StaffNumber.of("nobody"))).isEmpty();
        assertThat(officials.all())
                .extracting(official -> official.number().value())
                .isSorted()
                .hasSize(40);
    }

    @Test
    @DisplayName("같은 번호로 다시 저장하면 바뀌고, 앞서 받은 목록은 그대로이다")
    void replaced() {
        Officials officials = new InMemoryOfficials();
        officials.save(Staff.anOfficial().build());
        var before = officials.all();
        Official onLeave = Staff.anOfficial().onLeave().build();

        officials.save(onLeave);

        assertThat(officials.all()).containsExactly(onLeave);
        assertThat(before).containsExactly(Staff.anOfficial().build());
    }

    @Test
    @DisplayName("부서는 부서코드로 찾고, 코드 순으로 늘어선다")
    void departments() {
        Departments departments = Staff.departments();
        Department renamed = new Department(Staff.DIGITAL, "인공지능혁신과", Staff.HEAD, Staff.TOP);

        departments.save(renamed);

        assertThat(departments.find(Staff.DIGITAL)).contains(renamed);
        assertThat(departments.find(DepartmentCode.of("D999"))).isEmpty();
        assertThat(departments.all())
                .extracting(department -> department.code().value())
                .containsExactly("D100", "D110", "D120", "D130", "D140");
    }

    @Test
    @DisplayName("소속·직급의 기록은 그때의 것이어서, 나중의 전보가 바꾸지 않는다")
    void affiliation() {
        Official official = Staff.anOfficial().build();
        Affiliation then = Staff.affiliation(official);

        assertThat(then).isEqualTo(new Affiliation(Staff.DIGITAL, "디지털혁신과", JobGrade.of("7급")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> official.affiliation(Staff.department(Staff.TOP)))
                .withMessageContaining("D100");
    }

    @Test
    @DisplayName("부서는 자기 자신의 위 부서가 될 수 없다")
    void ownParent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Department(Staff.DIGITAL, "디지털혁신과", Staff.HEAD, Staff.DIGITAL))
                .withMessageContaining("D110");
    }
}
