package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kr.municipal.training.application.Approved;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.selection.Candidate;
import kr.municipal.training.selection.LotterySeed;
import kr.municipal.training.selection.SelectionOutcome;
import kr.municipal.training.selection.SelectionPolicy;
import kr.municipal.training.selection.SelectionResult;
import kr.municipal.training.workflow.participation.RunSelection;
import kr.municipal.training.workflow.participation.RunSelections;
import kr.municipal.training.workflow.participation.RunSelections.ConfirmedRank;
import kr.municipal.training.workflow.participation.SelectionKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("저장: 선발")
class KeepingSelectionsTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("selections"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("selections"));
        }
    }

    abstract static class Contract extends StoreContract {

        private static final LotterySeed SEED = LotterySeed.of("mapo-2026-ai-first-draw");

        private final RunSelections selections = new JdbcRunSelections(database);

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @Test
        @DisplayName("한 번 정한 기준과 씨앗값은 다시 정해지지 않는다")
        void onlyOnce() {
            CourseRun run = stored(Runs.aRun().build());
            RunSelection first = lottery(run, SEED);

            selections.add(first);
            selections.add(lottery(run, LotterySeed.of("another-seed-of-this-run")));

            assertThat(selections.find(run.id())).contains(first);
            assertThat(selections.find(run.id()).orElseThrow().commitment()).contains(SEED.commitment());
            assertThat(selections.find(Runs.aRun().withId("none").build().id())).isEmpty();
        }

        @Test
        @DisplayName("조정과 확정된 순위와 까닭은 차례대로 그대로 돌아온다")
        void confirmed() {
            CourseRun run = stored(Runs.aRun().withSeats(1).withWaitingPlaces(1).build());
            List<Approved> approved = IntStream.rangeClosed(1, 3)
                    .mapToObj(n -> Applications.ofOfficial(n).forRun(run))
                    .map(one -> stored(one.submitted(), one.approved()))
                    .toList();
            selections.add(lottery(run, SEED));
            SelectionResult proposed = SelectionPolicy.lottery(SEED)
                    .select(run, approved.stream().map(Candidate::of).toList());
            SelectionResult result =
                    proposed.adjust(proposed.ranking().get(2).id(), 1, Staff.OFFICER, Moments.CLOSING, "업무에 꼭 필요합니다.");

            selections.adjust(run.id(), result.adjustments().get(0));
            selections.confirm(run.id(), Staff.OFFICER, Moments.APPROVAL_DEADLINE, result.outcomes());

            RunSelection kept = selections.find(run.id()).orElseThrow();
            assertThat(kept.adjustments()).isEqualTo(result.adjustments());
            assertThat(kept.confirmedBy()).isEqualTo(Staff.OFFICER);
            assertThat(kept.confirmedAt()).isEqualTo(Moments.APPROVAL_DEADLINE);
            assertThat(selections.confirmed(run.id()))
                    .isEqualTo(result.outcomes().stream().map(Contract::rank).toList());
        }

        private static ConfirmedRank rank(SelectionOutcome outcome) {
            return new ConfirmedRank(
                    outcome.rank(), outcome.ranked().rank(), outcome.ranked().id(), outcome.status(), outcome.reason());
        }

        private static RunSelection lottery(CourseRun run, LotterySeed seed) {
            return new RunSelection(run.id(), SelectionKind.LOTTERY, seed, Moments.OPENING, List.of(), null, null);
        }
    }
}
