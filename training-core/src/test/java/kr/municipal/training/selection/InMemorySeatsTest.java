package kr.municipal.training.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.SeatsContract;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("자리 세기: 데이터베이스 없이")
class InMemorySeatsTest extends SeatsContract {

    @Override
    protected Seats seatsOf(CourseRun run) {
        return new InMemorySeats(Runs.runs(run));
    }

    @Test
    @DisplayName("정원을 줄여도 받은 자리는 없어지지 않고, 정원 아래로 내려갈 때까지 새 자리는 없다")
    void loweredCapacity() {
        CourseRuns runs = Runs.runs(Runs.aRun().withSeats(2).build());
        Seats seats = new InMemorySeats(runs);
        CourseRun smaller = Runs.aRun().withSeats(1).build();
        seats.take(smaller.id());
        seats.take(smaller.id());

        runs.save(smaller);

        assertThat(seats.taken(smaller.id())).isEqualTo(2);
        seats.giveBack(smaller.id());
        assertThat(seats.take(smaller.id())).isEmpty();
        seats.giveBack(smaller.id());
        assertThat(seats.take(smaller.id())).hasValue(1);
    }

    @Test
    @DisplayName("여럿이 쉬지 않고 눌러도 한 자리도 잃거나 두 번 주지 않는다")
    void hammered() throws Exception {
        CourseRun run = Runs.aRun().withoutLimit().build();
        Seats seats = seatsOf(run);
        Callable<Set<Integer>> person = () -> IntStream.range(0, 10_000)
                .mapToObj(n -> seats.take(run.id()).orElseThrow())
                .collect(Collectors.toSet());
        ExecutorService people = Executors.newFixedThreadPool(4);
        Set<Integer> numbers = new HashSet<>();
        try {
            for (Future<Set<Integer>> own : people.invokeAll(Collections.nCopies(4, person))) {
                numbers.addAll(own.get());
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(numbers).hasSize(40_000);
        assertThat(seats.taken(run.id())).isEqualTo(40_000);
    }

    @Test
    @DisplayName("자리가 돌아오는 바로 그 순간에 찾아와도 빈 자리 앞에서 기다리게 되지 않는다")
    void givenBackAtThatVeryMoment() throws Exception {
        CourseRun run = Runs.aRun().withSeats(1).withWaitingPlaces(1).build();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 50_000; round++) {
                Seats seats = seatsOf(run);
                seats.take(run.id());
                Callable<Place> comes = () -> {
                    together.await();
                    return seats.takeOrQueue(run.id());
                };
                Callable<Boolean> goes = () -> {
                    together.await();
                    seats.giveBack(run.id());
                    return seats.passOn(run.id());
                };
                Future<Place> place = people.submit(comes);
                people.submit(goes).get();
                place.get();

                assertThat(seats.taken(run.id()))
                        .as("a seat stays free before who waits: round %s", round)
                        .isEqualTo(1);
                assertThat(seats.waiting(run.id())).isZero();
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    @DisplayName("회차마다 따로 센다")
    void perRun() {
        CourseRun one = Runs.aRun().withSeats(1).build();
        CourseRun other = Runs.aRun().withId("ai-2026-2").withSeats(1).build();
        Seats seats = new InMemorySeats(Runs.runs(one, other));
        seats.take(one.id());

        assertThat(seats.take(other.id())).hasValue(1);
    }

    @Test
    @DisplayName("무엇이 어떤 순서로 일어나든 자리는 정원을, 대기는 대기 인원을 넘지 않고 아무도 사라지지 않는다")
    void whateverTheOrder() {
        qt().forAll(
                        lists().of(integers().between(0, 4)).ofSizeBetween(0, 60),
                        integers().between(1, 4),
                        integers().between(0, 3))
                .checkAssert((steps, capacity, places) -> {
                    CourseRun run = Runs.aRun()
                            .withSeats(capacity)
                            .withWaitingPlaces(places)
                            .build();
                    Seats seats = seatsOf(run);
                    int seated = 0;
                    int waiting = 0;
                    for (int step : steps) {
                        switch (step) {
                            case 0 -> seated += seats.take(run.id()).isPresent() ? 1 : 0;
                            case 1 -> waiting += seats.queue(run.id()) ? 1 : 0;
                            case 2 -> {
                                if (seated > 0) {
                                    seats.giveBack(run.id());
                                    seated--;
                                }
                            }
                            case 3 -> {
                                if (waiting > 0) {
                                    seats.leaveQueue(run.id());
                                    waiting--;
                                }
                            }
                            default -> {
                                if (seats.passOn(run.id())) {
                                    waiting--;
                                    seated++;
                                }
                            }
                        }
                        assertThat(seats.taken(run.id())).isEqualTo(seated).isBetween(0, capacity);
                        assertThat(seats.waiting(run.id())).isEqualTo(waiting).isBetween(0, places);
                    }
                });
    }
}
