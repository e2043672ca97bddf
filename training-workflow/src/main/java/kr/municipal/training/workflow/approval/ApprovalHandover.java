package kr.municipal.training.workflow.approval;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.PendingDecision;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.Absences;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.jspecify.annotations.Nullable;

/**
 * Moves open approvals when somebody goes away or comes back, so that whoever decides now finds them in Tasklist. Doing it
 * twice, or on two nodes, changes nothing.
 */
public class ApprovalHandover {

    /** How far back the first look goes after a start: whoever came back while nothing ran is found too. */
    private static final Duration FIRST_LOOK = Duration.ofDays(7);

    private final Absences absences;
    private final TrainingApplications applications;
    private final RunTurns turns;
    private final ApprovalTasks tasks;
    private final Notices notices;
    private final RunText texts;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private @Nullable Instant lookedAt;

    ApprovalHandover(
            Absences absences,
            TrainingApplications applications,
            RunTurns turns,
            ApprovalTasks tasks,
            Notices notices,
            RunText texts,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.absences = absences;
        this.applications = applications;
        this.turns = turns;
        this.tasks = tasks;
        this.notices = notices;
        this.texts = texts;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Follows an absence that was recorded, changed or removed elsewhere, for example in the office's own attendance system.
     *
     * @param person who goes away or comes back
     */
    public void follow(StaffNumber person) {
        unitOfWork.asSystem(() -> {
            ofPerson(person);
            return person;
        });
    }

    /** Follows the absences that have begun or ended since the last look. */
    public synchronized void catchUp() {
        Instant now = clock.instant();
        Instant since = lookedAt == null ? now.minus(FIRST_LOOK) : lookedAt;
        List<Absence> known = absences.endingAfter(since);
        boolean back = known.stream().anyMatch(absence -> !absence.until().isAfter(now));
        // Those who are away hold nothing any more, unless it has just begun; that costs one query each.
        known.stream()
                .filter(absence -> absence.covers(now))
                .flatMap(absence -> tasks.heldBy(absence.official()).stream())
                .distinct()
                .forEach(this::handOverAlone);
        if (back) {
            known.stream()
                    .filter(absence -> !absence.from().isAfter(now))
                    .flatMap(absence -> tasks.concerning(absence.official()).stream())
                    .distinct()
                    .forEach(this::handOverAlone);
        }
        lookedAt = now;
    }

    /** Within the caller's unit of work. Who comes back may stand in for others who are away now. */
    void ofPerson(StaffNumber person) {
        Instant now = clock.instant();
        Set<ApplicationId> concerned = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(person),
                        absences.endingAfter(now).stream()
                                .filter(absence -> absence.covers(now))
                                .map(Absence::official))
                .forEach(one -> concerned.addAll(tasks.concerning(one)));
        handOver(concerned);
    }

    private void handOverAlone(ApplicationId id) {
        unitOfWork.asSystem(() -> {
            handOver(Set.of(id));
            return id;
        });
    }

    /** Whoever decides takes the run's turn too, so nobody loses the task while deciding. Always in the same order. */
    private void handOver(Set<ApplicationId> concerned) {
        concerned.stream()
                .map(id -> applications.get(id).entry().run())
                .distinct()
                .sorted(Comparator.comparing(RunId::value))
                .forEach(turns::take);
        concerned.forEach(this::handOver);
    }

    private void handOver(ApplicationId id) {
        if (applications.get(id) instanceof Submitted submitted) {
            String before = tasks.holder(id);
            PendingDecision now = tasks.handOver(submitted);
            now.asked()
                    .filter(person ->
                            !person.value().equals(before) && clock.instant().isBefore(now.deadline()))
                    .ifPresent(person -> notices.tellApprover(
                            NoticeKind.APPROVAL_REQUESTED, submitted, person, texts.moment(now.deadline())));
        }
    }
}
