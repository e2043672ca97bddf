package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.staff.StaffNumber;

/** What happens where an officer confirms a selection, two approve one after the other, and free seats are offered. */
final class SelectionStories extends RunStory {

    private static final List<StaffNumber> FIVE = IntStream.of(1, 5, 9, 13, 17)
            .mapToObj(n -> Staff.official(n).number())
            .toList();

    private final List<ApplicationId> byRank = new ArrayList<>();

    private SelectionStories(Doors doors) {
        super(doors, 1, 3);
    }

    /** One is selected and leaves; of those who wait one declines, one is silent, one accepts; one had no place at all. */
    static RunStory offered(Doors doors) {
        return new SelectionStories(doors).offered();
    }

    private RunStory offered() {
        tells(
                List.of(
                        this::plan,
                        () -> office.passTo(Moments.OPENING),
                        () -> FIVE.forEach(person -> office.applied(person, run)),
                        this::approveStep,
                        this::approveStep,
                        () -> office.passTo(Moments.CLOSING),
                        () -> office.passTo("2026-03-06T19:00"),
                        () -> selecting.confirm(run.id(), Staff.OFFICER).orThrow(),
                        this::ranked,
                        () -> office.participation
                                .withdraw(byRank.get(0), applicant(0), "출장")
                                .orThrow(),
                        () -> office.participation
                                .answerOffer(byRank.get(1), applicant(1), false)
                                .orThrow(),
                        () -> office.passTo("2026-03-10T01:00"),
                        () -> office.participation
                                .answerOffer(byRank.get(3), applicant(3), true)
                                .orThrow(),
                        () -> office.passTo(Moments.CLASS_END),
                        () -> office.closeAttendance(run, Map.of()),
                        this::summarized,
                        this::decideDirection,
                        () -> office.passTo("2026-09-01T09:00")),
                () -> {
                    ended(applicant(0), ApplicationStatus.WITHDRAWN, "EndEvent_Withdrawn");
                    ended(applicant(1), ApplicationStatus.NOT_SELECTED, "EndEvent_OfferDeclined");
                    ended(applicant(2), ApplicationStatus.NOT_SELECTED, "EndEvent_OfferLapsed");
                    ended(applicant(3), ApplicationStatus.SELECTED, "EndEvent_SurveyReminded", "EndEvent_Finished");
                    ended(applicant(4), ApplicationStatus.NOT_SELECTED, "EndEvent_NotSelected");
                    assertThat(certificates.find(byRank.get(3))).isPresent();
                    runEnded(RunPhase.FINISHED, "EndEvent_RunFinished");
                });
        return this;
    }

    private void approveStep() {
        FIVE.stream()
                .map(this::of)
                .filter(id -> office.applications.get(id) instanceof Submitted)
                .forEach(office::approve);
    }

    private void ranked() {
        Comparator<TrainingApplication> order = Comparator.comparing(TrainingApplication::status);
        office.applications.ofRun(run.id()).stream()
                .sorted(order.thenComparing(one -> one instanceof Waitlisted waiting
                        ? String.valueOf(waiting.basis().data().get("rank"))
                        : ""))
                .map(TrainingApplication::id)
                .forEach(byRank::add);
    }

    private StaffNumber applicant(int rank) {
        return office.applications.get(byRank.get(rank)).entry().applicant();
    }
}
