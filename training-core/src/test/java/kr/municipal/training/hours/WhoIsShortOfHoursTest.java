package kr.municipal.training.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.municipal.training.fixture.Learning;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.JobGrade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("누구에게 몇 시간이 부족한가")
class WhoIsShortOfHoursTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest(name = "{0}, {1} → {2}")
    @CsvSource({
        "7급, 2020-12-31, 모름",
        "7급, 2021-01-01, 80",
        "7급, 2021-12-31, 80",
        "7급, 2022-01-01, 모름",
        "5급, 2021-07-01, 80",
        "4급, 2021-07-01, 모름",
        "9급, 2026-01-01, 50",
        "9급, 2031-12-31, 50",
        "3급, 2026-06-30, 0"
    })
    @DisplayName("기준은 직급과 날짜로 찾고, 표에 없는 것은 모른다고 답한다")
    void required(String grade, LocalDate day, String hours) {
        assertThat(Learning.REQUIREMENTS
                        .of(JobGrade.of(grade), day)
                        .map(row -> row.perYear().hours().toString())
                        .orElse("모름"))
                .isEqualTo(hours);
    }

    @Test
    @DisplayName("같은 직급의 기간이 겹치는 기준표는 거절하고, 직급이 다르거나 기간이 이어지면 받는다")
    void contradictingRequirements() {
        HoursRequirement year = row("7급", DAY, DAY.plusDays(10));
        for (HoursRequirement other : List.of(
                row("7급", DAY.plusDays(10), null),
                row("7급", DAY.minusDays(5), DAY),
                row("7급", DAY.plusDays(3), DAY.plusDays(4)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> HoursRequirements.of(year, other))
                    .withMessageContaining("7급");
            assertThatIllegalArgumentException().isThrownBy(() -> HoursRequirements.of(other, year));
        }
        assertThat(HoursRequirements.of(
                                year,
                                row("7급", DAY.plusDays(11), null),
                                row("7급", DAY.minusDays(9), DAY.minusDays(1)),
                                row("8급", DAY, null))
                        .rows())
                .hasSize(4);
    }

    @Test
    @DisplayName("말이 되지 않는 값은 그 값을 밝히며 거절한다")
    void badValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row("7급", DAY, DAY.minusDays(1)))
                .withMessageContaining("2026-06-29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HoursRequirement(Set.of(), DAY, null, LearningHours.ZERO, "근거"))
                .withMessageContaining("[]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HoursStanding(
                        Staff.APPLICANT,
                        Staff.affiliation(Staff.official(1)),
                        26,
                        LearningHours.ZERO,
                        LearningHours.ZERO))
                .withMessageContaining("26");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HoursReport(
                        2026,
                        List.of(Learning.standing(Staff.official(1), 1), Learning.standing(Staff.official(1), 2))))
                .withMessageContaining("m01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HoursReport(2027, List.of(Learning.standing(Staff.official(1), 1))))
                .withMessageContaining("2026")
                .withMessageContaining("2027");
    }

    @ParameterizedTest(name = "{0}명 가운데 부족 {1}명, 기준 모름 {2}명, 부족한 시간 {3}분은 말이 되지 않는다")
    @CsvSource({"0, 0, 0, 0", "3, -1, 0, 0", "3, 0, -1, 0", "3, 2, 2, 60", "3, 1, 0, 0", "3, 0, 0, 60"})
    void badDepartment(int people, int peopleShort, int withoutRequirement, int missing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DepartmentHours(
                        Staff.DIGITAL,
                        "디지털혁신과",
                        people,
                        peopleShort,
                        withoutRequirement,
                        LearningHours.ZERO,
                        LearningHours.ofMinutes(missing)))
                .withMessageContaining("D110");
    }

    @Test
    @DisplayName("부족시간: 기준보다 적으면 그 차이, 채웠거나 면제이거나 기준을 모르면 없음")
    void perPerson() {
        assertThat(Learning.standing(Staff.anOfficial().build(), 49).missing()).isEqualTo(LearningHours.ofHours(1));
        assertThat(Learning.standing(Staff.anOfficial().build(), 49).isShort()).isTrue();
        assertThat(Learning.standing(Staff.anOfficial().build(), 50).isShort()).isFalse();
        assertThat(Learning.standing(Staff.anOfficial().build(), 70).missing()).isEqualTo(LearningHours.ZERO);
        assertThat(Learning.standing(Staff.anOfficial().graded("3급").build(), 0).isShort())
                .isFalse();
        HoursStanding unknown =
                Learning.standing(Staff.anOfficial().graded("4급").build(), 0);
        assertThat(unknown.isShort()).isFalse();
        assertThat(unknown.required()).isNull();
        assertThat(unknown.year()).isEqualTo(2026);
    }

    @Test
    @DisplayName("부서별: 남는 사람의 시간이 모자란 사람을 메우지 않고, 기준을 모르는 사람은 따로 센다")
    void perDepartment() {
        HoursReport report = new HoursReport(
                2026,
                List.of(
                        Learning.standing(Staff.anOfficial().numbered("b2").build(), 90),
                        Learning.standing(Staff.anOfficial().numbered("b1").build(), 10),
                        Learning.standing(
                                Staff.anOfficial().numbered("a9").graded("4급").build(), 5),
                        Learning.standing(
                                Staff.anOfficial()
                                        .numbered("c1")
                                        .of(DepartmentCode.of("D120"))
                                        .build(),
                                0)));

        assertThat(report.departments())
                .containsExactly(
                        new DepartmentHours(
                                Staff.DIGITAL,
                                "디지털혁신과",
                                3,
                                1,
                                1,
                                LearningHours.ofHours(105),
                                LearningHours.ofHours(40)),
                        new DepartmentHours(
                                DepartmentCode.of("D120"),
                                "총무과",
                                1,
                                1,
                                0,
                                LearningHours.ZERO,
                                LearningHours.ofHours(50)));
        assertThat(report.people()).extracting(one -> one.official().value()).containsExactly("a9", "b1", "b2", "c1");
        assertThat(report.peopleShort())
                .extracting(one -> one.official().value())
                .containsExactly("c1", "b1");
    }

    @Test
    @DisplayName("부서를 모두 더하면 사람을 모두 더한 것과 같다")
    void departmentsAddUp() {
        qt().forAll(lists().of(integers().between(0, 100)).ofSizeBetween(0, 40)).checkAssert(hours -> {
            List<HoursStanding> people = new ArrayList<>();
            for (int i = 0; i < hours.size(); i++) {
                people.add(Learning.standing(Staff.official(i + 1), hours.get(i)));
            }
            HoursReport report = new HoursReport(2026, people);

            assertThat(report.departments().stream()
                            .mapToInt(one -> one.missing().minutes())
                            .sum())
                    .isEqualTo(people.stream()
                            .mapToInt(one -> one.missing().minutes())
                            .sum());
            assertThat(report.departments().stream()
                            .mapToInt(DepartmentHours::people)
                            .sum())
                    .isEqualTo(people.size());
            assertThat(report.departments().stream()
                            .mapToInt(DepartmentHours::peopleShort)
                            .sum())
                    .isEqualTo(report.peopleShort().size());
        });
    }

    private static HoursRequirement row(String grade, LocalDate from, @Nullable LocalDate to) {
        return new HoursRequirement(Set.of(JobGrade.of(grade)), from, to, LearningHours.ofHours(10), "지어낸 기준");
    }
}
