package kr.municipal.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import kr.municipal.training.fixture.Facts;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.EmploymentState;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.JobSeries;
import kr.municipal.training.staff.Official;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("교육 대상: 부서, 직급, 직렬, 재직 상태를 골라 엮는다")
class AudienceTest {

    private static final Official WELFARE = Staff.anOfficial().inSeries("사회복지").build();

    @Test
    @DisplayName("대상을 정하지 않으면 누구나 대상이다")
    void everybody() {
        assertThat(told(EligibilityPolicy.everyOfficial(), WELFARE)).isEmpty();
    }

    @Test
    @DisplayName("하위 부서를 포함하면 그 아래의 모든 부서가, 아니면 그 부서만 대상이다")
    void departmentsBelow() {
        List<Department> tree = List.of(
                new Department(DepartmentCode.of("D111"), "정보보호팀", null, Staff.DIGITAL),
                Staff.department(Staff.DIGITAL),
                Staff.department(Staff.TOP),
                new Department(DepartmentCode.of("X1"), "보건소", null, null));

        assertThat(told(only(AudienceRules.departments(Set.of(Staff.TOP))), WELFARE))
                .containsExactly("DEPARTMENT_NOT_INVITED");
        assertThat(told(only(AudienceRules.departmentsAndBelow(Set.of(Staff.TOP), tree)), WELFARE))
                .isEmpty();
        DepartmentCode between = DepartmentCode.of("D105");
        List<Department> deepestFirst = List.of(
                new Department(Staff.DIGITAL, "디지털혁신과", null, between),
                new Department(between, "혁신국", null, Staff.TOP),
                Staff.department(Staff.TOP));
        assertThat(told(only(AudienceRules.departmentsAndBelow(Set.of(Staff.TOP), deepestFirst)), WELFARE))
                .as("두 단계 아래, 어떤 순서로 적혀 있든")
                .isEmpty();
        assertThat(told(only(AudienceRules.departmentsAndBelow(Set.of(DepartmentCode.of("X1")), tree)), WELFARE))
                .containsExactly("DEPARTMENT_NOT_INVITED");
    }

    @Test
    @DisplayName("부서표가 돌고 돌아도 하위 부서 찾기는 끝난다")
    void loop() {
        List<Department> loop = List.of(
                new Department(Staff.TOP, "행정국", null, Staff.DIGITAL),
                new Department(Staff.DIGITAL, "디지털혁신과", null, Staff.TOP));

        assertThat(told(only(AudienceRules.departmentsAndBelow(Set.of(Staff.TOP), loop)), WELFARE))
                .isEmpty();
    }

    @Test
    @DisplayName("아무도 대상으로 하지 않는 규칙은 거부한다")
    void nobody() {
        assertThat(Stream.<ThrowingCallable>of(
                        () -> AudienceRules.departments(Set.of()),
                        () -> AudienceRules.departmentsAndBelow(Set.of(), List.of()),
                        () -> AudienceRules.grades(Set.of()),
                        () -> AudienceRules.jobSeries(Set.of()),
                        () -> AudienceRules.employmentStates(Set.of())))
                .allSatisfy(rule ->
                        assertThatIllegalArgumentException().isThrownBy(rule).withMessageContaining("[]"));
    }

    @Test
    @DisplayName("직렬: 대상이 아닌 직렬은 그 이름을, 모르는 직렬은 모른다고 말한다")
    void jobSeries() {
        EligibilityPolicy welfare = only(AudienceRules.jobSeries(Set.of(JobSeries.of("사회복지"))));

        assertThat(told(welfare, WELFARE)).isEmpty();
        assertThat(told(welfare, Staff.anOfficial().inSeries("전산").build())).containsExactly("JOB_SERIES_NOT_INVITED");
        assertThat(told(welfare, Staff.anOfficial().build())).containsExactly("JOB_SERIES_UNKNOWN");
        assertThatIllegalArgumentException().isThrownBy(() -> JobSeries.of(" "));
    }

    @Test
    @DisplayName("재직 상태: 휴직자도 대상으로 할 수 있다")
    void employmentState() {
        EligibilityPolicy both =
                only(AudienceRules.employmentStates(Set.of(EmploymentState.IN_SERVICE, EmploymentState.ON_LEAVE)));

        assertThat(told(both, Staff.anOfficial().onLeave().build())).isEmpty();
        assertThat(told(both, Staff.anOfficial().retired().build())).containsExactly("EMPLOYMENT_STATE_NOT_INVITED");
        assertThat(Told.korean(Reason.of("EMPLOYMENT_STATE_NOT_INVITED").with("state", EmploymentState.RETIRED)))
                .isEqualTo("이 교육의 대상이 아닌 재직 상태입니다: 퇴직.");
    }

    @Test
    @DisplayName("둘 가운데 하나: 9급이거나 사회복지 직렬이면 된다")
    void eitherOr() {
        EligibilityPolicy either = only(AudienceRules.anyOf(
                "9급 또는 사회복지 직렬",
                AudienceRules.grades(Set.of(JobGrade.of("9급"))),
                AudienceRules.jobSeries(Set.of(JobSeries.of("사회복지")))));

        assertThat(told(either, WELFARE)).isEmpty();
        assertThat(told(either, Staff.anOfficial().graded("9급").build())).isEmpty();
        assertThat(told(either, Staff.anOfficial().build())).containsExactly("NOT_IN_AUDIENCE");
        assertThatIllegalArgumentException().isThrownBy(() -> AudienceRules.anyOf("아무도"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AudienceRules.anyOf(" ", AudienceRules.grades(Set.of(JobGrade.of("9급")))));
    }

    @Test
    @DisplayName("다른 기관의 교육 대상 전체를 한 번에 쓰고, 자기 규칙의 사유도 자기 말로 한다")
    void aWholePolicyOfAnOffice() {
        // Whom the course is for: the whole bureau with its departments, grades 7 to 9, nobody on probation.
        EligibilityPolicy policy = EligibilityPolicy.everyOfficial()
                .and(AudienceRules.departmentsAndBelow(Set.of(Staff.TOP), Staff.departmentList()))
                .and(AudienceRules.grades(Set.of(JobGrade.of("7급"), JobGrade.of("8급"), JobGrade.of("9급"))))
                .and(EligibilityRules.atMostPerYear(3))
                .and(facts -> facts.applicant().name().startsWith("수습")
                        ? Optional.of(
                                Reason.of("ON_PROBATION").with("words", WrittenText.of("  수습기간이 끝난 뒤\r\n신청하십시오. ")))
                        : Optional.empty());
        // What the office says in its own words; everything else is the library's.
        ResourceBundle own = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"ON_PROBATION", "수습 중인 직원은 신청할 수 없습니다."}, {"ON_PROBATION.remedy", "{words}"}};
            }
        };
        ReasonText text = ReasonText.in(Locale.KOREAN, Moments.SEOUL, own);

        List<Reason> reasons = policy.check(Facts.ofAnApplication()
                        .by(Staff.anOfficial().named("수습일번").graded("6급").build())
                        .build())
                .fold(eligible -> List.of(), Ineligible::reasons);

        assertThat(reasons)
                .extracting(text::sentence)
                .containsExactly("6급: 이 교육의 대상 직급이 아닙니다.", "수습 중인 직원은 신청할 수 없습니다.");
        assertThat(reasons).extracting(text::remedy).last().isEqualTo("수습기간이 끝난 뒤\n신청하십시오.");
    }

    private static EligibilityPolicy only(EligibilityRule rule) {
        return new EligibilityPolicy(List.of(rule));
    }

    private static List<String> told(EligibilityPolicy policy, Official applicant) {
        return Told.codes(policy.check(Facts.ofAnApplication().by(applicant).build())
                .fold(eligible -> List.of(), Ineligible::reasons));
    }
}
