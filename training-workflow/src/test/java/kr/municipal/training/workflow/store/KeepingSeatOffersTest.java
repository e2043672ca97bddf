package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.selection.SeatOffer;
import kr.municipal.training.selection.WaitingList;
import kr.municipal.training.workflow.participation.SeatOffers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("저장: 자리 제안")
class KeepingSeatOffersTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("offers"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("offers"));
        }
    }

    abstract static class Contract extends StoreContract {

        private static final Instant AT = Moments.SEATING.plus(Duration.ofMinutes(30));
        private static final Instant REPLY_BY = Moments.CLASS_START;
        private static final Instant IN_TIME = AT.plusSeconds(60);

        private final SeatOffers offers = new JdbcSeatOffers(database, applications);
        private CourseRun run;
        private Waitlisted first;
        private Waitlisted second;

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @BeforeEach
        void twoWait() {
            run = stored(Runs.aRun().withSeats(1).withWaitingPlaces(2).build());
            first = waiting(1, Moments.SEATING);
            second = waiting(2, Moments.SEATING.plusSeconds(1));
        }

        private Waitlisted waiting(int official, Instant at) {
            Applications application = Applications.ofOfficial(official).forRun(run);
            return stored(application.submitted(), application.waitlistedAt(at));
        }

        @Test
        @DisplayName("열린 제안은 대기 순서대로 그대로 돌아온다")
        void open() {
            WaitingList line = WaitingList.of(List.of(first, second)).offer(2, AT, REPLY_BY);
            offers.save(line.offers().get(1));
            offers.save(line.offers().get(0));

            assertThat(offers.waitingFor(run.id())).isEqualTo(line);
            assertThat(offers.stateOf(first.id())).contains(SeatOffer.State.OPEN);
        }

        @Test
        @DisplayName("제안이 없으면 대기자만 있고, 답한 제안은 상태만 남는다")
        void answered() {
            assertThat(offers.waitingFor(run.id())).isEqualTo(WaitingList.of(List.of(first, second)));
            assertThat(offers.stateOf(first.id())).isEmpty();
            SeatOffer offer = SeatOffer.open(first, AT, REPLY_BY);
            offers.save(offer);

            offers.save(offer.accept(IN_TIME));
            applications.save(first, offer.accept(IN_TIME).selected());

            assertThat(offers.stateOf(first.id())).contains(SeatOffer.State.ACCEPTED);
            assertThat(offers.waitingFor(run.id())).isEqualTo(WaitingList.of(List.of(second)));
        }

        @Test
        @DisplayName("떠나는 사람의 열린 제안은 한 번만 거두어진다")
        void givenUp() {
            assertThat(offers.giveUp(first.id(), IN_TIME)).isFalse();
            offers.save(SeatOffer.open(first, AT, REPLY_BY));

            assertThat(offers.giveUp(first.id(), IN_TIME)).isTrue();
            assertThat(offers.giveUp(first.id(), IN_TIME)).isFalse();
            assertThat(offers.giveUp(ApplicationId.of("none"), IN_TIME)).isFalse();
            assertThat(offers.stateOf(first.id())).contains(SeatOffer.State.DECLINED);
        }
    }
}
