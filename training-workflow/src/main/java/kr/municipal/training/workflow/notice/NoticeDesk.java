package kr.municipal.training.workflow.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.engine.TrainingOfficers;

/** Where training officers see and decide what became of notices that could not be sent. */
public class NoticeDesk {

    private static final int SHOWN = 200;

    private final Outbox outbox;
    private final TrainingOfficers officers;
    private final Clock clock;

    public NoticeDesk(Outbox outbox, TrainingOfficers officers, Clock clock) {
        this.outbox = outbox;
        this.officers = officers;
        this.clock = clock;
    }

    /** Returns the notices that wait for a decision, oldest first, the first 200 of them. */
    public Outcome<List<UndeliveredNotice>> undelivered(StaffNumber officer) {
        Optional<Reason> objection = officers.objectionTo(officer);
        return objection
                .<Outcome<List<UndeliveredNotice>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(outbox.undelivered(SHOWN)));
    }

    /** Sends a notice once more. */
    public Outcome<Long> retry(long id, StaffNumber officer) {
        return decide(id, officer, given -> outbox.retry(given, clock.instant()));
    }

    /** Leaves a notice unsent for good. */
    public Outcome<Long> dismiss(long id, StaffNumber officer) {
        return decide(id, officer, outbox::dismiss);
    }

    private Outcome<Long> decide(long id, StaffNumber officer, LongPredicate decision) {
        Optional<Reason> objection = officers.objectionTo(officer);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return decision.test(id) ? Outcome.done(id) : Outcome.refused(Reason.of("NOTICE_NOT_WAITING"));
    }
}
