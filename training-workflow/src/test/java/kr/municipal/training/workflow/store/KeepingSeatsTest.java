package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.SeatsContract;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.FirstCome;
import kr.municipal.training.selection.Seats;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

@DisplayName("저장: 자리와 대기")
class KeepingSeatsTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("seats"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("seats"));
        }
    }

    @Nested
    @DisplayName("H2: 자리의 공통 규칙")
    class CommonOnH2 extends SeatsContract {
        @Override
        protected Seats seatsOf(CourseRun run) {
            return over(Databases.h2("seats"), run);
        }
    }

    @Nested
    @DisplayName("PostgreSQL: 자리의 공통 규칙")
    class CommonOnPostgres extends SeatsContract {
        @Override
        protected Seats seatsOf(CourseRun run) {
            return over(Databases.postgres("seats"), run);
        }
    }

    private static Seats over(DataSource dataSource, CourseRun run) {
        StoreContract store = new StoreContract(dataSource) {};
        store.nothingButTheProgramme();
        store.stored(run);
        return store.seats;
    }

    abstract static class Contract extends StoreContract {

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        private RunId aRunWith(int seatCount, int waitingPlaces) {
            return stored(Runs.aRun()
                            .withSeats(seatCount)
                            .withWaitingPlaces(waitingPlaces)
                            .build())
                    .id();
        }

        @Test
        @DisplayName("쉰 명이 다섯 자리에 몰려도 다섯 명이 선발되고 세 명이 대기하며 나머지는 미선발이다")
        void fiftyForFive() {
            CourseRun run = stored(Runs.aRun().withSeats(5).withWaitingPlaces(3).build());
            FirstCome firstCome = new FirstCome(seats);

            List<ApplicationStatus> outcome = atOnce(
                    50,
                    i -> inTransaction(() -> {
                        Applications application =
                                Applications.ofOfficial(i + 1).forRun(run);
                        applications.add(application.submitted());
                        TrainingApplication assigned = firstCome.assign(application.approved(), run, Moments.SEATING);
                        applications.save(application.submitted(), assigned);
                        return assigned.status();
                    }));

            assertThat(outcome).filteredOn(ApplicationStatus.SELECTED::equals).hasSize(5);
            assertThat(outcome).filteredOn(ApplicationStatus.WAITLISTED::equals).hasSize(3);
            assertThat(outcome)
                    .filteredOn(ApplicationStatus.NOT_SELECTED::equals)
                    .hasSize(42);
            assertThat(seats.taken(run.id())).isEqualTo(5);
            assertThat(seats.waiting(run.id())).isEqualTo(3);
            assertThat(applications.waiting(run.id())).hasSize(3);
        }

        @Test
        @DisplayName("물러진 거래의 자리는 다시 빈다")
        void rolledBackSeatIsFree() {
            RunId run = aRunWith(5, 0);
            List<Boolean> taken =
                    atOnce(20, i -> inTransaction(() -> seats.take(run).isPresent()));
            transaction.executeWithoutResult(status -> {
                seats.giveBack(run);
                status.setRollbackOnly();
            });

            assertThat(taken).filteredOn(yes -> yes).hasSize(5);
            assertThat(seats.taken(run)).isEqualTo(5);
        }

        @Test
        @DisplayName("자리가 없어 대기하러 가는 동안에는 아무도 자리를 돌려주지 못하므로, 빈 자리 앞에서 대기하지 않는다")
        void noSeatComesFreeOnTheWayToTheQueue() {
            RunId run = aRunWith(1, 1);
            seats.take(run);

            boolean lockedForOthers = inTransaction(() -> {
                assertThat(seats.take(run)).isEmpty();
                return atOnce(
                                1,
                                i -> inTransaction(
                                        () -> jdbc.sql("select id from course_run where id = ? for update skip locked")
                                                .param(run.value())
                                                .query(String.class)
                                                .list()
                                                .isEmpty()))
                        .get(0);
            });

            assertThat(lockedForOthers).isTrue();
        }

        @Test
        @DisplayName("없는 회차는 없다고 말한다")
        void unknownRun() {
            RunId unknown = RunId.of("unknown");
            assertThatThrownBy(() -> seats.take(unknown)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> seats.taken(unknown)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        @DisplayName("정원을 줄여도 선발된 사람의 자리는 남고, 줄어든 정원 아래가 될 때까지 아무도 새로 앉지 못한다")
        void loweredCapacity() {
            RunId run = aRunWith(3, 1);
            seats.take(run);
            seats.take(run);
            seats.take(run);
            seats.queue(run);

            runs.save(runs.get(run).changeCapacity(Capacity.of(2)));

            assertThat(seats.taken(run)).isEqualTo(3);
            seats.giveBack(run);
            assertThat(seats.passOn(run)).isFalse();
            seats.giveBack(run);
            assertThat(seats.passOn(run)).isTrue();
            assertThat(seats.take(run)).isEmpty();
            runs.save(runs.get(run).changeCapacity(Capacity.of(1)));
            assertThatThrownBy(() -> jdbc.sql("update course_run set taken = 3 where id = ?")
                            .param(run.value())
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }

        @Test
        @DisplayName("정원을 줄이는 순간에 자리를 다투어도, 그때 있던 사람보다 많아지지 않는다")
        void loweredWhileTaken() {
            RunId run = aRunWith(10, 0);
            seats.take(run);
            seats.take(run);

            atOnce(
                    20,
                    i -> inTransaction(() -> {
                        if (i == 0) {
                            runs.save(runs.get(run).changeCapacity(Capacity.of(2)));
                            return true;
                        }
                        return seats.take(run).isPresent();
                    }));

            int taken = seats.taken(run);
            assertThat(taken).isBetween(2, 10);
            assertThat(seats.take(run)).isEmpty();
            assertThat(seats.taken(run)).isEqualTo(taken);
        }

        @Test
        @DisplayName("데이터베이스도 정원과 대기자리를 넘기지 못하게 막는다")
        void theDatabaseRefusesToo() {
            RunId run = aRunWith(2, 1);
            for (String change : List.of("taken = 3", "taken = -1", "waiting = 2", "waiting = -1", "seats = 0")) {
                assertThatThrownBy(() -> jdbc.sql("update course_run set " + change + " where id = ?")
                                .param(run.value())
                                .update())
                        .as(change)
                        .isInstanceOf(DataIntegrityViolationException.class);
            }
        }
    }
}
