package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.attendance.AttendanceCorrection;
import kr.municipal.training.attendance.AttendanceDraft;
import kr.municipal.training.attendance.AttendanceLedger;
import kr.municipal.training.attendance.AttendanceLedgers;
import kr.municipal.training.attendance.AttendanceTerms;
import kr.municipal.training.attendance.CorrectionDraft;
import kr.municipal.training.attendance.CorrectionRight;
import kr.municipal.training.attendance.MarkPlace;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.jspecify.annotations.Nullable;

/**
 * Corrects marks with a reason; every training officer has both rights of correction. Days are counted until the list of who
 * completes is there; while it waits to be confirmed, it can be put right.
 */
public class CorrectionDesk {

    /** Long enough for any list that waits to be confirmed; as many working days as make about a quarter. */
    private static final int WHILE_LISTED = 60;

    private static final Set<CorrectionRight> RIGHTS = EnumSet.allOf(CorrectionRight.class);

    private final AttendanceActs acts;
    private final AttendanceLedgers ledgers;
    private final RunAttendance attendance;
    private final AttendanceTerms terms;
    private final CompletionList completion;
    private final BusinessCalendar calendar;
    private final Clock clock;

    CorrectionDesk(
            AttendanceActs acts,
            AttendanceLedgers ledgers,
            RunAttendance attendance,
            AttendanceTerms terms,
            CompletionList completion,
            BusinessCalendar calendar,
            Clock clock) {
        this.acts = acts;
        this.ledgers = ledgers;
        this.attendance = attendance;
        this.terms = terms;
        this.completion = completion;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Corrects a mark; the one before stays in the ledger, the trainee is told, and the run's history keeps it. */
    public Outcome<AttendanceCorrection> correct(
            ApplicationId id, SessionId session, AttendanceDraft to, @Nullable String words, StaffNumber officer) {
        return acts.byOfficer(id, officer, selected -> objections(selected, session, to, words, officer), selected -> {
            AttendanceCorrection made =
                    correct(attendance.ledger(selected.entry().run()), draft(selected, session, to, words, officer));
            acts.record(selected, officer, differences(selected, made), words);
            return Outcome.done(made);
        });
    }

    /** Makes a correction that nothing speaks against. */
    AttendanceCorrection correct(AttendanceLedger ledger, CorrectionDraft draft) {
        AttendanceLedger after = ledger.correct(draft, terms(ledger.sheet().run()), calendar, clock.instant());
        ledgers.save(after);
        return last(after);
    }

    static AttendanceCorrection last(AttendanceLedger ledger) {
        return ledger.corrections().get(ledger.corrections().size() - 1);
    }

    /** What the run's history says of a correction. */
    List<Reason> differences(Selected trainee, AttendanceCorrection correction) {
        return correction.differences(ordinal(trainee, correction.session()));
    }

    /** Which session of its run it is. */
    int ordinal(Selected trainee, SessionId session) {
        return attendance.sheet(trainee.entry().run()).sessions().stream()
                .filter(one -> one.id().equals(session))
                .mapToInt(ClassSession::ordinal)
                .findFirst()
                .orElseThrow();
    }

    static CorrectionDraft draft(
            Selected trainee, SessionId session, AttendanceDraft to, @Nullable String words, StaffNumber officer) {
        return new CorrectionDraft(new MarkPlace(session, trainee.entry()), to.mark(), officer, RIGHTS, words);
    }

    private List<Reason> objections(
            Selected trainee, SessionId session, AttendanceDraft to, @Nullable String words, StaffNumber officer) {
        List<Reason> objections = new ArrayList<>(to.objections());
        if (objections.isEmpty()) {
            objections.addAll(attendance
                    .ledger(trainee.entry().run())
                    .objectionsToCorrecting(
                            draft(trainee, session, to, words, officer),
                            terms(trainee.entry().run()),
                            calendar,
                            clock.instant()));
        }
        return objections;
    }

    /** While an officer looks at who completes, what the list is drawn from can be put right, whatever the days. */
    private AttendanceTerms terms(RunId run) {
        return completion.task(run) == null
                ? terms
                : terms.withCorrectionDays(Math.max(terms.correctionDays(), WHILE_LISTED));
    }
}
