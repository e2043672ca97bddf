package kr.municipal.training.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.InMemoryTrainingApplications;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("선착순: 자리가 있으면 선발, 없으면 대기, 대기도 차면 미선발")
class FirstComeTest {

    @Test
    @DisplayName("두 자리와 대기 한 명: 승인된 순서대로 선발·선발·대기·미선발이고 저마다 까닭을 안다")
    void inTheOrderOfApproval() {
        Office office = new Office(Runs.aRun().withSeats(2).withWaitingPlaces(1).build());

        List<TrainingApplication> answers = List.of(office.apply(1), office.apply(2), office.apply(3), office.apply(4));

        assertThat(answers)
                .extracting(TrainingApplication::status)
                .containsExactly(
                        ApplicationStatus.SELECTED,
                        ApplicationStatus.SELECTED,
                        ApplicationStatus.WAITLISTED,
                        ApplicationStatus.NOT_SELECTED);
        assertThat(answers.stream().map(FirstComeTest::said))
                .containsExactly(
                        "선착순으로 선발되었습니다(1번째 자리).",
                        "선착순으로 선발되었습니다(2번째 자리).",
                        "정원 2명이 모두 차서 대기 중입니다.",
                        "정원 2명이 모두 찼고 대기 인원도 더 받을 수 없습니다.");
    }

    @Test
    @DisplayName("대기 명단이 없으면 정원 다음 사람은 바로 미선발이다")
    void withoutWaitingList() {
        Office office = new Office(Runs.aRun().withSeats(1).build());
        office.apply(1);

        assertThat(office.apply(2).status()).isEqualTo(ApplicationStatus.NOT_SELECTED);
    }

    @Test
    @DisplayName("제한이 없으면 모두 선발된다")
    void unlimited() {
        Office office = new Office(Runs.aRun().withoutLimit().build());

        for (int n = 1; n <= 30; n++) {
            assertThat(office.apply(n).status()).isEqualTo(ApplicationStatus.SELECTED);
        }
    }

    @Test
    @DisplayName("자리가 나면 먼저 기다린 사람이 받고, 승인은 다시 받지 않는다")
    void promotion() {
        Office office = new Office(Runs.aRun().withSeats(1).withWaitingPlaces(2).build());
        office.apply(1);
        Waitlisted second = (Waitlisted) office.apply(2);
        office.apply(3);

        Optional<Selected> promoted = office.withdraw(1);

        assertThat(promoted.map(Selected::id)).contains(second.id());
        assertThat(promoted.map(Selected::approved)).contains(second.approved());
        assertThat(promoted.map(FirstComeTest::said)).contains("대기 순번에 따라 빈 자리가 배정되었습니다.");
        assertThat(office.statusOf(3)).isEqualTo(ApplicationStatus.WAITLISTED);
    }

    @Test
    @DisplayName("자리가 났어도 기다리는 사람이 있으면 새로 온 사람은 그 뒤에 선다")
    void nobodyJumps() {
        CourseRun run = Runs.aRun().withSeats(1).withWaitingPlaces(2).build();
        Seats seats = new InMemorySeats(Runs.runs(run));
        FirstCome firstCome = new FirstCome(seats);
        firstCome.assign(approved(1, run), run, Moments.SEATING);
        firstCome.assign(approved(2, run), run, Moments.SEATING);
        seats.giveBack(run.id());

        assertThat(firstCome.assign(approved(3, run), run, Moments.SEATING).status())
                .isEqualTo(ApplicationStatus.WAITLISTED);
    }

    @Test
    @DisplayName("제한이 막 없어졌어도 기다리는 사람이 남아 있으면 그 뒤에서 기다리고, 대기도 차면 그 까닭을 듣는다")
    void limitJustLifted() {
        CourseRuns runs =
                Runs.runs(Runs.aRun().withSeats(1).withWaitingPlaces(2).build());
        CourseRun lifted = Runs.aRun().withoutLimit().withWaitingPlaces(2).build();
        FirstCome firstCome = new FirstCome(new InMemorySeats(runs));
        CourseRun before = runs.get(lifted.id());
        firstCome.assign(approved(1, before), before, Moments.SEATING);
        firstCome.assign(approved(2, before), before, Moments.SEATING);
        runs.save(lifted);

        assertThat(List.of(
                        said(firstCome.assign(approved(3, lifted), lifted, Moments.SEATING)),
                        said(firstCome.assign(approved(4, lifted), lifted, Moments.SEATING))))
                .containsExactly("먼저 기다리는 사람이 있어 그 뒤에서 대기 중입니다(대기 2번째).", "먼저 기다리는 사람이 2명 있고 대기 인원도 더 받을 수 없습니다.");
    }

    @Test
    @DisplayName("정원을 막 늘렸으면, 빈 자리가 있는데도 정원이 찼다고 말하지 않는다")
    void capacityJustRaised() {
        CourseRun before = Runs.aRun().withSeats(1).withWaitingPlaces(2).build();
        CourseRun raised = Runs.aRun().withSeats(3).withWaitingPlaces(2).build();
        CourseRuns runs = Runs.runs(before);
        FirstCome firstCome = new FirstCome(new InMemorySeats(runs));
        firstCome.assign(approved(1, before), before, Moments.SEATING);
        firstCome.assign(approved(2, before), before, Moments.SEATING);
        runs.save(raised);

        assertThat(said(firstCome.assign(approved(3, raised), raised, Moments.SEATING)))
                .isEqualTo("먼저 기다리는 사람이 있어 그 뒤에서 대기 중입니다(대기 2번째).");
    }

    @Test
    @DisplayName("교육이 시작된 뒤에는 자리가 남아 있어도 아무도 들이지 않고 그 까닭을 말한다")
    void tooLate() {
        CourseRun run = Runs.aRun().withSeats(1).withWaitingPlaces(1).build();
        Seats seats = new InMemorySeats(Runs.runs(run));
        FirstCome firstCome = new FirstCome(seats);

        TrainingApplication late = firstCome.assign(approved(1, run), run, Moments.CLASS_START);

        assertThat(late.status()).isEqualTo(ApplicationStatus.NOT_SELECTED);
        assertThat(said(late)).isEqualTo("자리를 배정할 때에는 교육이 이미 시작되었습니다.");
        assertThat(seats.taken(run.id())).isZero();
        assertThat(firstCome
                        .assign(approved(2, run), run, Moments.CLASS_START.minusNanos(1))
                        .status())
                .isEqualTo(ApplicationStatus.SELECTED);
    }

    @Test
    @DisplayName("대기하던 사람이 취소하면 대기 자리만 비고 아무도 선발되지 않는다")
    void leavingTheQueue() {
        Office office = new Office(Runs.aRun().withSeats(1).withWaitingPlaces(1).build());
        office.apply(1);
        office.apply(2);

        assertThat(office.withdraw(2)).isEmpty();
        assertThat(office.apply(3).status()).isEqualTo(ApplicationStatus.WAITLISTED);
    }

    @Test
    @DisplayName("교육이 시작할 때까지 자리가 나지 않으면 미선발로 끝난다")
    void waitingEnds() {
        Waitlisted waiting = Applications.anApplication().waitlisted();

        assertThat(said(waiting.endWaiting(Moments.CLASS_START))).isEqualTo("교육이 시작될 때까지 자리가 나지 않았습니다.");
    }

    @Test
    @DisplayName("다른 회차의 신청에는 자리를 주지 않고 자리도 줄지 않는다")
    void anotherRun() {
        CourseRun run = Runs.aRun().build();
        Seats seats = new InMemorySeats(Runs.runs(run));
        Approved foreign = approved(1, Runs.aRun().withId("ai-2026-2").build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FirstCome(seats).assign(foreign, run, Moments.SEATING))
                .withMessageContaining("ai-2026-2");
        assertThat(seats.taken(run.id())).isZero();
    }

    @Test
    @DisplayName("누가 언제 신청하고 취소하든, 먼저 온 사람보다 나중에 온 사람이 먼저 선발되지 않고 빈 자리를 두고 기다리지 않는다")
    void whateverTheOrder() {
        qt().withExamples(300)
                .forAll(
                        lists().of(integers().between(0, 12)).ofSizeBetween(0, 30),
                        integers().between(1, 3),
                        integers().between(0, 3))
                .checkAssert((steps, capacity, places) -> {
                    CourseRun run = Runs.aRun()
                            .withSeats(capacity)
                            .withWaitingPlaces(places)
                            .build();
                    Office office = new Office(run);
                    List<Integer> line = new ArrayList<>();
                    int arrived = 0;
                    for (int step : steps) {
                        if (step < 7 && arrived < 34) {
                            arrived++;
                            if (office.apply(arrived).active().isPresent()) {
                                line.add(arrived);
                            }
                        } else if (!line.isEmpty()) {
                            office.withdraw(line.remove(step % line.size()));
                        }
                        int seated = Math.min(capacity, line.size());
                        assertThat(line.subList(0, seated))
                                .allSatisfy(n -> assertThat(office.statusOf(n)).isEqualTo(ApplicationStatus.SELECTED));
                        assertThat(line.subList(seated, line.size()))
                                .allSatisfy(n -> assertThat(office.statusOf(n)).isEqualTo(ApplicationStatus.WAITLISTED))
                                .hasSizeLessThanOrEqualTo(places);
                    }
                });
    }

    private static Approved approved(int n, CourseRun run) {
        return Applications.ofOfficial(n).forRun(run).approved();
    }

    private static String said(TrainingApplication application) {
        return Optional.ofNullable(application.change().reason())
                .map((Reason reason) -> Told.korean(reason))
                .orElseThrow();
    }

    /** The office at work: it seats whoever is approved and passes seats on that become free. */
    private static final class Office {

        private final CourseRun run;
        private final Seats seats;
        private final FirstCome firstCome;
        private final TrainingApplications applications = new InMemoryTrainingApplications();
        private int minute;

        Office(CourseRun run) {
            this.run = run;
            this.seats = new InMemorySeats(Runs.runs(run));
            this.firstCome = new FirstCome(seats);
        }

        TrainingApplication apply(int n) {
            Submitted submitted = Applications.ofOfficial(n).forRun(run).submitted();
            applications.add(submitted);
            TrainingApplication answer =
                    firstCome.assign(approved(n, run), run, Moments.SEATING.plusSeconds(60L * minute++));
            applications.save(submitted, answer);
            return answer;
        }

        Optional<Selected> withdraw(int n) {
            TrainingApplication application =
                    applications.get(Applications.ofOfficial(n).submitted().id());
            boolean seated = application instanceof Selected;
            applications.save(application, application.active().orElseThrow().withdraw(Moments.CLOSING, null));
            if (!seated) {
                seats.leaveQueue(run.id());
                return Optional.empty();
            }
            seats.giveBack(run.id());
            if (!seats.passOn(run.id())) {
                return Optional.empty();
            }
            Waitlisted first = applications.waiting(run.id()).get(0);
            Selected next = first.promote(Moments.CLOSING);
            applications.save(first, next);
            return Optional.of(next);
        }

        ApplicationStatus statusOf(int n) {
            return applications.get(Applications.ofOfficial(n).submitted().id()).status();
        }
    }
}
