package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.NotSelected;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.selection.LotterySeed;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.courserun.SelectionProcess;
import kr.municipal.training.workflow.participation.RunSelections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(
        properties = {
            "training.selection.policy=LOTTERY",
            "training.waiting-list.reply-within=1",
            "spring.datasource.url=jdbc:h2:mem:offering-after-selection;DB_CLOSE_DELAY=-1"
        })
@DisplayName("선발 뒤의 자리 제안: 확정된 순위가 대기 순번이다")
class OfferingSeatsAfterSelectionScenariosTest {

    @Autowired
    private Office office;

    @Autowired
    private SelectionProcess selecting;

    @Autowired
    private RunSelections selections;

    @Autowired
    private Seats seats;

    private CourseRun run;
    private List<ApplicationId> byRank;

    @BeforeEach
    void oneSeatAndTwoWhoWait() {
        office.reset();
        run = office.opened(Runs.aRun().withSeats(1).withWaitingPlaces(2));
        LotterySeed seed =
                Objects.requireNonNull(selections.find(run.id()).orElseThrow().seed());
        // The last by lot is moved to the second place: neither arrival nor the lot alone gives the order.
        List<ApplicationId> byLot = Stream.of(1, 5, 9)
                .map(n -> office.approved(Staff.official(n).number(), run))
                .sorted(Comparator.comparing(seed::digestOf))
                .toList();
        office.passTo("2026-03-06T18:00");
        selecting
                .adjust(run.id(), byLot.get(2), 2, "업무에 꼭 필요합니다.", Staff.OFFICER)
                .orThrow();
        selecting.confirm(run.id(), Staff.OFFICER).orThrow();
        byRank = List.of(byLot.get(0), byLot.get(2), byLot.get(1));
    }

    @Test
    @DisplayName("선발된 사람이 나가면 2순위에게 제안하고, 기한까지 답이 없으면 3순위에게 넘긴다")
    void silent() {
        office.participation.withdraw(byRank.get(0), applicant(0), null).orThrow();
        assertThat(office.noticesOf(applicant(1))).contains("SEAT_OFFERED");
        assertThat(office.noticesOf(applicant(2))).doesNotContain("SEAT_OFFERED");

        office.passTo("2026-03-10T00:00");

        assertThat(((NotSelected) office.applications.get(byRank.get(1)))
                        .basis()
                        .code())
                .isEqualTo("SEAT_OFFER_LAPSED");
        assertThat(office.noticesOf(applicant(2))).contains("SEAT_OFFERED");
        office.participation.answerOffer(byRank.get(2), applicant(2), true).orThrow();
        assertThat(office.statusOf(byRank.get(2))).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(seats.taken(run.id())).isEqualTo(1);
        assertThat(seats.waiting(run.id())).isZero();
    }

    private StaffNumber applicant(int rank) {
        return office.applications.get(byRank.get(rank)).entry().applicant();
    }
}
