package kr.municipal.training.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.fixture.Lots;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.DepartmentCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("어떤 기준으로 뽑아도 지켜지는 것")
class SelectionPropertiesTest {

    @Test
    @DisplayName("자리는 정원을, 대기는 대기 인원을 넘지 않고, 모두가 꼭 한 번 순위를 받고 까닭을 듣는다")
    void seatsAndRanks() {
        qt().withExamples(200)
                .forAll(
                        lists().of(integers().between(0, 3)).ofSizeBetween(0, 25),
                        integers().between(1, 8),
                        integers().between(0, 4),
                        integers().between(0, 5))
                .checkAssert((facts, seats, places, policy) -> {
                    CourseRun run = Runs.aRun()
                            .withSeats(seats)
                            .withWaitingPlaces(places)
                            .build();
                    SelectionResult result = policies().get(policy).select(run, candidates(facts));

                    assertThat(result.ranking().stream().map(Ranked::rank))
                            .containsExactlyElementsOf(IntStream.rangeClosed(1, facts.size())
                                    .boxed()
                                    .toList());
                    assertThat(result.ranking().stream().map(Ranked::id).distinct())
                            .hasSize(facts.size());
                    assertThat(count(result, ApplicationStatus.SELECTED)).isEqualTo(Math.min(seats, facts.size()));
                    assertThat(count(result, ApplicationStatus.WAITLISTED))
                            .isEqualTo(Math.min(places, Math.max(0, facts.size() - seats)));
                    assertThat(result.outcomes()).allSatisfy(outcome -> assertThat(Told.korean(outcome.reason()))
                            .contains(outcome.rank() + "순위"));
                });
    }

    @Test
    @DisplayName("이름을 어떤 차례로 적어 넣든 결과는 같다: 추첨도, 동순위도")
    void independentOfTheOrder() {
        qt().withExamples(200)
                .forAll(
                        lists().of(integers().between(0, 3)).ofSizeBetween(0, 25),
                        integers().between(0, 5),
                        longs().all())
                .checkAssert((facts, policy, chance) -> {
                    CourseRun run = Runs.aRun().withSeats(3).build();
                    List<Candidate> shuffled = new ArrayList<>(candidates(facts));
                    Collections.shuffle(shuffled, new Random(chance));

                    assertThat(policies().get(policy).select(run, shuffled))
                            .isEqualTo(policies().get(policy).select(run, candidates(facts)));
                });
    }

    @Test
    @DisplayName("값이 더 좋은 사람보다 앞서는 사람은 없다")
    void nobodyJumps() {
        qt().withExamples(200)
                .forAll(lists().of(integers().between(0, 3)).ofSizeBetween(2, 25))
                .checkAssert(facts -> {
                    List<Ranked> ranking = SelectionPolicy.fewestRecognizedHours()
                            .select(Runs.aRun().build(), candidates(facts))
                            .ranking();

                    for (int i = 1; i < ranking.size(); i++) {
                        Candidate before = ranking.get(i - 1).candidate();
                        Candidate after = ranking.get(i).candidate();
                        int byMinutes = minutes(before) - minutes(after);
                        assertThat(byMinutes).isLessThanOrEqualTo(0);
                        if (byMinutes == 0) {
                            assertThat(before.approvedAt()).isBeforeOrEqualTo(after.approvedAt());
                        }
                    }
                });
    }

    @Test
    @DisplayName("씨앗값이 다르면 추첨 순서도 다르고, 누구나 첫째가 될 수 있다")
    void everybodyMayWin() {
        List<Candidate> five =
                IntStream.rangeClosed(1, 5).mapToObj(Lots::candidate).toList();
        Map<String, Integer> wins = new HashMap<>();
        for (int draw = 0; draw < 1_000; draw++) {
            SelectionResult result = SelectionPolicy.lottery(LotterySeed.of("the-draw-of-number-" + draw))
                    .select(Runs.aRun().build(), five);
            wins.merge(Lots.order(result).get(0), 1, Integer::sum);
        }

        assertThat(wins).hasSize(5).allSatisfy((who, count) -> assertThat(count).isBetween(150, 250));
    }

    @Test
    @DisplayName("몇 번을 어떻게 조정하든 모두가 꼭 한 번 서 있고, 처음 순위와 모든 조정이 남는다")
    void adjustmentsLoseNobody() {
        qt().withExamples(200)
                .forAll(
                        lists().of(integers().between(0, 999)).ofSizeBetween(0, 20),
                        integers().between(2, 12))
                .checkAssert((moves, size) -> {
                    List<Candidate> all = IntStream.rangeClosed(1, size)
                            .mapToObj(Lots::candidate)
                            .toList();
                    SelectionResult first = SelectionPolicy.firstCome()
                            .select(Runs.aRun().withSeats(3).build(), all);
                    SelectionResult result = first;
                    List<RankAdjustment> made = new ArrayList<>();
                    for (int move : moves) {
                        SelectionOutcome moved = result.outcomes().get(move % size);
                        int to = move / 31 % size + 1;
                        if (to != moved.rank()) {
                            result = result.adjust(
                                    moved.ranked().id(), to, Staff.OFFICER, Moments.SEATING, "사유 " + move);
                            made.add(new RankAdjustment(
                                    moved.ranked().id(),
                                    moved.rank(),
                                    to,
                                    Staff.OFFICER,
                                    Moments.SEATING,
                                    "사유 " + move));
                            assertThat(result.outcomeOf(moved.ranked().id()).rank())
                                    .isEqualTo(to);
                        }
                    }
                    assertThat(Lots.order(result)).containsExactlyInAnyOrderElementsOf(Lots.order(first));
                    assertThat(result.ranking()).isEqualTo(first.ranking());
                    assertThat(result.adjustments()).isEqualTo(made);
                    assertThat(count(result, ApplicationStatus.SELECTED)).isEqualTo(Math.min(3, size));
                });
    }

    private static List<SelectionPolicy> policies() {
        Map<DepartmentCode, Integer> quotas = new HashMap<>();
        Staff.departmentList().forEach(department -> quotas.put(department.code(), quotas.size() % 3));
        return List.of(
                SelectionPolicy.firstCome(),
                SelectionPolicy.longestSincePromotion(),
                SelectionPolicy.newestJoiners(),
                SelectionPolicy.departmentOrder(quotas),
                SelectionPolicy.fewestRecognizedHours(),
                SelectionPolicy.lottery(Lots.SEED));
    }

    /** One candidate for each number; few values and few moments, so that there are ties of every kind. */
    private static List<Candidate> candidates(List<Integer> facts) {
        return IntStream.range(0, facts.size())
                .mapToObj(i -> Lots.approvedAfterMinutes(i + 1, i % 3)
                        .promotedOn(LocalDate.of(2020 + facts.get(i), 1, 1))
                        .joinedOn(LocalDate.of(2010 + facts.get(i), 1, 1))
                        .orderedByDepartment(1 + facts.get(i))
                        .recognizedThisYear(60 * facts.get(i)))
                .toList();
    }

    private static int minutes(Candidate candidate) {
        return Candidate.known(candidate, candidate.recognizedMinutes(), "recognised minutes");
    }

    private static long count(SelectionResult result, ApplicationStatus status) {
        return result.outcomes().stream()
                .filter(outcome -> outcome.status() == status)
                .count();
    }
}
