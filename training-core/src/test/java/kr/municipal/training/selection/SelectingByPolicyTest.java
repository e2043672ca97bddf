package kr.municipal.training.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.NotSelected;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Lots;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.DepartmentCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("선발 기준: 정원보다 많이 신청했을 때 누가 먼저인가")
class SelectingByPolicyTest {

    private static final CourseRun RUN =
            Runs.aRun().withSeats(1).withWaitingPlaces(1).build();
    private static final DepartmentCode ONE =
            Lots.candidate(4).application().entry().affiliation().department();
    private static final DepartmentCode TWO =
            Lots.candidate(5).application().entry().affiliation().department();

    @Test
    @DisplayName("선착순: 먼저 승인된 사람부터 선발·대기·미선발이고, 저마다 순위와 기준과 값을 듣는다")
    void firstCome() {
        SelectionResult result = SelectionPolicy.firstCome()
                .select(RUN, List.of(Lots.candidate(3), Lots.candidate(1), Lots.candidate(2)));

        assertThat(said(result))
                .containsExactly(
                        "3명 가운데 1순위로 선발되었습니다. 선착순(승인 시각): " + at(1) + ", 동순위 처리: 동순위 없음.",
                        "3명 가운데 2순위로 대기 중입니다. 선착순(승인 시각): " + at(2) + ", 동순위 처리: 동순위 없음.",
                        "3명 가운데 3순위로 선발되지 않았습니다. 선착순(승인 시각): " + at(3) + ", 동순위 처리: 동순위 없음.");
    }

    @Test
    @DisplayName("표: 한 사람은 자리, 한 사람은 대기, 한 사람은 미선발의 표를 받고 승인은 그대로 남는다")
    void tickets() {
        SelectionResult result = SelectionPolicy.firstCome()
                .select(RUN, List.of(Lots.candidate(1), Lots.candidate(2), Lots.candidate(3)));

        List<TrainingApplication> tickets = result.outcomes().stream()
                .map(outcome -> outcome.ticket(Moments.CLOSING))
                .toList();

        assertThat(tickets)
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(Selected.class),
                        second -> assertThat(((Waitlisted) second).approved())
                                .isEqualTo(Lots.candidate(2).application()),
                        third -> assertThat(third).isInstanceOf(NotSelected.class));
        assertThat(tickets).allSatisfy(ticket -> {
            assertThat(ticket.change().at()).isEqualTo(Moments.CLOSING);
            assertThat(ticket.change().reason())
                    .isEqualTo(result.outcomeOf(ticket.id()).reason());
        });
    }

    @Test
    @DisplayName("현 직급 승진 후 오래된 순: 승진일이 이른 사람이 먼저다")
    void longestSincePromotion() {
        SelectionResult result = SelectionPolicy.longestSincePromotion()
                .select(
                        RUN,
                        List.of(
                                Lots.candidate(1).promotedOn(day("2022-01-01")),
                                Lots.candidate(2).promotedOn(day("2021-12-31")),
                                Lots.candidate(3).promotedOn(day("2022-01-02"))));

        assertThat(Lots.order(result)).containsExactly("A-2", "A-1", "A-3");
        assertThat(said(result).get(0))
                .isEqualTo("3명 가운데 1순위로 선발되었습니다. 현 직급 승진일이 빠른 순: 2021년 12월 31일(금), 동순위 처리: 동순위 없음.");
    }

    @Test
    @DisplayName("신규자 우선: 임용일이 늦은 사람이 먼저다")
    void newestJoiners() {
        SelectionResult result = SelectionPolicy.newestJoiners()
                .select(
                        RUN,
                        List.of(
                                Lots.candidate(1).joinedOn(day("2024-01-01")),
                                Lots.candidate(2).joinedOn(day("2025-07-01")),
                                Lots.candidate(3).joinedOn(day("2025-06-30"))));

        assertThat(Lots.order(result)).containsExactly("A-2", "A-3", "A-1");
    }

    @Test
    @DisplayName("올해 인정시간이 적은 순: 0분부터 센다")
    void fewestRecognizedHours() {
        SelectionResult result = SelectionPolicy.fewestRecognizedHours()
                .select(
                        RUN,
                        List.of(
                                Lots.candidate(1).recognizedThisYear(421),
                                Lots.candidate(2).recognizedThisYear(420),
                                Lots.candidate(3).recognizedThisYear(0)));

        assertThat(Lots.order(result)).containsExactly("A-3", "A-2", "A-1");
        assertThat(said(result).get(1)).contains("올해 인정시간(분)이 적은 순: 420");
    }

    @Test
    @DisplayName("부서 추천: 배정 인원 안의 1순위들, 2순위들이 먼저이고 배정 인원 밖은 그 뒤에 남는 자리를 받는다")
    void departmentOrder() {
        // 4, 8, 12 belong to one department, 5 and 9 to another.
        SelectionResult result = SelectionPolicy.departmentOrder(Map.of(ONE, 2, TWO, 1))
                .select(
                        RUN,
                        List.of(
                                Lots.candidate(12).orderedByDepartment(3),
                                Lots.candidate(9).orderedByDepartment(2),
                                Lots.candidate(8).orderedByDepartment(2),
                                Lots.candidate(5).orderedByDepartment(1),
                                Lots.candidate(4).orderedByDepartment(1)));

        assertThat(Lots.order(result)).containsExactly("A-4", "A-5", "A-8", "A-9", "A-12");
        assertThat(Told.korean(Lots.outcome(result, 8).reason())).contains("부서 추천 순위(배정 인원 안): 2");
        assertThat(Told.korean(Lots.outcome(result, 9).reason())).contains("부서 추천 순위(배정 인원 밖): 2");
        assertThat(Lots.outcome(result, 4).ranked().tieBreak()).isEqualTo(TieBreak.APPROVAL_MOMENT);
    }

    @Test
    @DisplayName("부서가 앞세운 사람은 나중에 승인되었어도 배정 인원 안에 든다")
    void departmentBeforeApproval() {
        SelectionResult result = SelectionPolicy.departmentOrder(Map.of(ONE, 1))
                .select(
                        RUN,
                        List.of(
                                Lots.candidate(4).orderedByDepartment(2),
                                Lots.candidate(8).orderedByDepartment(1)));

        assertThat(Lots.order(result)).containsExactly("A-8", "A-4");
        assertThat(Told.korean(Lots.outcome(result, 8).reason())).contains("배정 인원 안");
    }

    @Test
    @DisplayName("같은 순위 둘 사이에서 배정 인원이 끝나면, 무엇으로 갈렸는지 두 사람 모두 듣는다")
    void tiedWhereTheQuotaEnds() {
        SelectionResult result = SelectionPolicy.departmentOrder(Map.of(ONE, 1, TWO, 1))
                .select(
                        RUN,
                        List.of(
                                Lots.approvedAfterMinutes(4, 5).orderedByDepartment(2),
                                Lots.approvedAfterMinutes(8, 9).orderedByDepartment(2),
                                Lots.approvedAfterMinutes(12, 1).orderedByDepartment(3),
                                Lots.approvedAfterMinutes(5, 7).orderedByDepartment(1),
                                Lots.approvedAfterMinutes(9, 7).orderedByDepartment(1)));

        assertThat(result.ranking())
                .extracting(ranked -> ranked.id().value(), Ranked::tieBreak)
                .containsExactly(
                        tuple("A-5", TieBreak.STAFF_NUMBER),
                        tuple("A-4", TieBreak.APPROVAL_MOMENT),
                        tuple("A-9", TieBreak.STAFF_NUMBER),
                        tuple("A-8", TieBreak.APPROVAL_MOMENT),
                        tuple("A-12", TieBreak.NONE));
    }

    @Test
    @DisplayName("배정 인원이 없는(0명) 부서는 남는 자리만 받는다")
    void quotaOfNobody() {
        SelectionResult result = SelectionPolicy.departmentOrder(Map.of(ONE, 0, TWO, 1))
                .select(
                        RUN,
                        List.of(
                                Lots.candidate(4).orderedByDepartment(1),
                                Lots.candidate(9).orderedByDepartment(7)));

        assertThat(Lots.order(result)).containsExactly("A-9", "A-4");
    }

    @Test
    @DisplayName("동순위: 같은 값이면 먼저 승인된 사람, 그것도 같으면 직원번호가 앞선 사람이 먼저이고, 그렇게 들었다")
    void ties() {
        LocalDate same = day("2022-01-01");
        SelectionResult result = SelectionPolicy.longestSincePromotion()
                .select(
                        RUN,
                        List.of(
                                Lots.approvedAfterMinutes(4, 5).promotedOn(same),
                                Lots.approvedAfterMinutes(3, 5).promotedOn(same),
                                Lots.approvedAfterMinutes(2, 9).promotedOn(same),
                                Lots.approvedAfterMinutes(1, 9).promotedOn(day("2022-01-02")),
                                Lots.approvedAfterMinutes(5, 1).promotedOn(same)));

        assertThat(result.ranking())
                .extracting(ranked -> ranked.id().value(), Ranked::tieBreak)
                .containsExactly(
                        tuple("A-5", TieBreak.APPROVAL_MOMENT),
                        tuple("A-3", TieBreak.STAFF_NUMBER),
                        tuple("A-4", TieBreak.STAFF_NUMBER),
                        tuple("A-2", TieBreak.APPROVAL_MOMENT),
                        tuple("A-1", TieBreak.NONE));
        assertThat(said(result).get(0)).endsWith("동순위 처리: 승인 시각 순.");
        assertThat(said(result).get(1)).endsWith("동순위 처리: 직원번호 순.");
    }

    @ParameterizedTest(name = "정원 {0}명, 대기 {1}명이면 세 사람은 {2}")
    @MethodSource
    void seatsAndPlaces(int seats, int places, String codes) {
        SelectionResult result = SelectionPolicy.firstCome()
                .select(
                        Runs.aRun().withSeats(seats).withWaitingPlaces(places).build(),
                        List.of(Lots.candidate(1), Lots.candidate(2), Lots.candidate(3)));

        assertThat(letters(result)).isEqualTo(codes);
    }

    private static Stream<Arguments> seatsAndPlaces() {
        return Stream.of(
                Arguments.of(1, 0, "SNN"),
                Arguments.of(1, 1, "SWN"),
                Arguments.of(1, 2, "SWW"),
                Arguments.of(2, 0, "SSN"),
                Arguments.of(2, 1, "SSW"),
                Arguments.of(3, 0, "SSS"),
                Arguments.of(4, 9, "SSS"));
    }

    @Test
    @DisplayName("제한이 없으면 모두 선발되고, 아무도 신청하지 않았으면 결과도 비어 있다")
    void unlimitedAndNobody() {
        CourseRun unlimited = Runs.aRun().withoutLimit().build();

        assertThat(letters(
                        SelectionPolicy.firstCome().select(unlimited, List.of(Lots.candidate(1), Lots.candidate(2)))))
                .isEqualTo("SS");
        assertThat(SelectionPolicy.firstCome().select(RUN, List.of()).outcomes())
                .isEmpty();
    }

    @Test
    @DisplayName("기준에 필요한 사실이 없으면 누구의 무엇이 없는지 말한다")
    void missingFacts() {
        Map<SelectionPolicy, String> needs = Map.of(
                SelectionPolicy.longestSincePromotion(), "promotion date",
                SelectionPolicy.newestJoiners(), "joining date",
                SelectionPolicy.fewestRecognizedHours(), "recognised minutes",
                SelectionPolicy.departmentOrder(Map.of(Staff.DIGITAL, 1)), "department order");

        needs.forEach((policy, fact) -> assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.select(RUN, List.of(Lots.candidate(1))))
                .withMessageContainingAll("A-1", "m01", fact));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SelectionPolicy.departmentOrder(Map.of(TWO, 1))
                        .select(RUN, List.of(Lots.candidate(4).orderedByDepartment(1))))
                .withMessageContainingAll("A-4", "quota of department " + ONE);
    }

    @Test
    @DisplayName("다른 회차의 신청, 두 번 적힌 신청과 두 번 신청한 사람은 받지 않는다")
    void notTheseCandidates() {
        Candidate foreign = Lots.forRun(2, 2, Runs.aRun().withId("ai-2026-2").build());
        Approved again = Applications.ofOfficial(1).withId("A-77").approved();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SelectionPolicy.firstCome().select(RUN, List.of(foreign)))
                .withMessageContainingAll("A-2", "ai-2026-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SelectionPolicy.firstCome()
                        .select(RUN, List.of(Lots.candidate(1), Lots.approvedAfterMinutes(1, 3))))
                .withMessageContaining("A-1");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SelectionPolicy.firstCome().select(RUN, List.of(Lots.candidate(1), Candidate.of(again))))
                .withMessageContainingAll("m01", "A-77");
    }

    @Test
    @DisplayName("지자체는 자기 기준을 더할 수 있고, 누구를 빠뜨리거나 두 번 세우는 기준은 쓰지 못한다")
    void ownPolicy() {
        SelectionPolicy byName = SelectionPolicy.by(
                SelectionCriterion.APPROVAL_MOMENT,
                candidate -> candidate.application().entry().applicantName(),
                Comparator.naturalOrder());
        SelectionPolicy forgets = candidates -> List.of();
        SelectionPolicy repeats = candidates -> {
            Measured first = new Measured(candidates.get(0), SelectionCriterion.LOTTERY_DIGEST, "x");
            return List.of(List.of(first), List.of(first));
        };
        List<Candidate> two = List.of(Lots.candidate(1), Lots.candidate(2));

        assertThat(Lots.order(byName.select(RUN, two))).containsExactly("A-1", "A-2");
        assertThatIllegalStateException().isThrownBy(() -> forgets.select(RUN, two));
        assertThatIllegalStateException().isThrownBy(() -> repeats.select(RUN, two));
    }

    @ParameterizedTest(name = "{0}순위라는 부서 순위도, {0}번째 자리도 없다")
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void noSuchPlace(int place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lots.candidate(1).orderedByDepartment(place))
                .withMessageContaining(String.valueOf(place));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place.Seat(place))
                .withMessageContaining(String.valueOf(place));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place.Waiting(place))
                .withMessageContaining(String.valueOf(place));
    }

    @Test
    @DisplayName("음수인 인정시간과 배정 인원, 배정 인원이 하나도 없는 부서 추천은 받지 않는다")
    void badFacts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lots.candidate(1).recognizedThisYear(-1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SelectionPolicy.departmentOrder(Map.of(ONE, -1)))
                .withMessageContainingAll(ONE.value(), "-1");
        assertThatIllegalArgumentException().isThrownBy(() -> SelectionPolicy.departmentOrder(Map.of()));
    }

    private static List<String> said(SelectionResult result) {
        return result.outcomes().stream()
                .map(outcome -> Told.korean(outcome.reason()))
                .toList();
    }

    private static String letters(SelectionResult result) {
        return result.outcomes().stream()
                .map(outcome -> outcome.status().name().substring(0, 1))
                .reduce("", String::concat);
    }

    private static String at(int minutes) {
        return Told.korean(Reason.of("APPLICATIONS_CLOSED").with("closed", Moments.DECIDING.plusSeconds(60L * minutes)))
                .replace("신청기간이 ", "")
                .replace("에 끝났습니다.", "");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
