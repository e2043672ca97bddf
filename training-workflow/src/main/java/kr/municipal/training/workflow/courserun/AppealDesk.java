package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.attendance.AppealDraft;
import kr.municipal.training.attendance.AttendanceAppeal;
import kr.municipal.training.attendance.AttendanceDraft;
import kr.municipal.training.attendance.AttendanceLedger;
import kr.municipal.training.attendance.AttendanceLedgers;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceTerms;
import kr.municipal.training.attendance.MarkPlace;
import kr.municipal.training.attendance.RulingDraft;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.jspecify.annotations.Nullable;

/** Takes appeals of trainees against marks of a closed sheet, and an officer's decision on each. */
public class AppealDesk {

    private final AttendanceActs acts;
    private final CorrectionDesk corrections;
    private final AttendanceLedgers ledgers;
    private final RunAttendance attendance;
    private final CompletionDecisions completions;
    private final AttendanceTerms terms;
    private final BusinessCalendar calendar;
    private final Clock clock;

    AppealDesk(
            AttendanceActs acts,
            CorrectionDesk corrections,
            AttendanceLedgers ledgers,
            RunAttendance attendance,
            CompletionDecisions completions,
            AttendanceTerms terms,
            BusinessCalendar calendar,
            Clock clock) {
        this.acts = acts;
        this.corrections = corrections;
        this.ledgers = ledgers;
        this.attendance = attendance;
        this.completions = completions;
        this.terms = terms;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Appeals against one's own mark, until it is decided who completed. */
    public Outcome<AttendanceAppeal> appeal(
            ApplicationId id, SessionId session, @Nullable String words, StaffNumber by) {
        return acts.byTrainee(id, by, selected -> {
            AppealDraft draft = new AppealDraft(new MarkPlace(session, selected.entry()), by, words);
            List<Reason> objections = objections(draft);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            AttendanceLedger after = ledger(selected).appeal(draft, terms, calendar, clock.instant());
            ledgers.save(after);
            return Outcome.done(last(after, session, id));
        });
    }

    /** Returns everything that speaks against an appeal. */
    public List<Reason> objections(AppealDraft draft) {
        ApplicationEntry entry = draft.place().entry();
        List<Reason> objections = new ArrayList<>(
                attendance.ledger(entry.run()).objectionsToAppealing(draft, terms, calendar, clock.instant()));
        if (completions.find(entry.id()).isPresent()) {
            objections.add(Reason.of("APPEAL_AFTER_COMPLETION"));
        }
        return objections;
    }

    /** Upholds the open appeal and corrects the mark; the trainee is told, and the run's history keeps it. */
    public Outcome<AttendanceAppeal> uphold(
            ApplicationId id, SessionId session, AttendanceDraft to, @Nullable String words, StaffNumber officer) {
        return acts.byOfficer(
                id, officer, selected -> againstUpholding(selected, session, to, words, officer), selected -> {
                    AttendanceLedger after = ledger(selected)
                            .decide(ruling(selected, session, to.mark(), words, officer), clock.instant());
                    return decided(
                            selected, after, session, corrections.differences(selected, CorrectionDesk.last(after)));
                });
    }

    /** Dismisses the open appeal: the mark stays; the trainee is told, and the run's history keeps it. */
    public Outcome<AttendanceAppeal> dismiss(
            ApplicationId id, SessionId session, @Nullable String words, StaffNumber officer) {
        return acts.byOfficer(
                id,
                officer,
                selected -> ledger(selected).objectionsToDeciding(ruling(selected, session, null, words, officer)),
                selected -> {
                    AttendanceLedger after =
                            ledger(selected).decide(ruling(selected, session, null, words, officer), clock.instant());
                    return decided(selected, after, session, List.of());
                });
    }

    private List<Reason> againstUpholding(
            Selected trainee, SessionId session, AttendanceDraft to, @Nullable String words, StaffNumber officer) {
        return to.objections().isEmpty()
                ? ledger(trainee).objectionsToDeciding(ruling(trainee, session, to.mark(), words, officer))
                : to.objections();
    }

    private static RulingDraft ruling(
            Selected trainee,
            SessionId session,
            @Nullable AttendanceMark to,
            @Nullable String words,
            StaffNumber officer) {
        return new RulingDraft(new MarkPlace(session, trainee.entry()), to, officer, words);
    }

    private Outcome<AttendanceAppeal> decided(
            Selected trainee, AttendanceLedger after, SessionId session, List<Reason> differences) {
        ledgers.save(after);
        AttendanceAppeal appeal = last(after, session, trainee.id());
        AttendanceAppeal.Decision decision = Objects.requireNonNull(appeal.decision(), "decision");
        List<Reason> what = new ArrayList<>();
        what.add(Reason.of("APPEAL_DECIDED")
                .with("session", corrections.ordinal(trainee, session))
                .with("application", trainee.id().value())
                .with("verdict", decision.verdict()));
        what.addAll(differences);
        acts.record(trainee, decision.by(), what, decision.words());
        return Outcome.done(appeal);
    }

    private AttendanceLedger ledger(Selected trainee) {
        return attendance.ledger(trainee.entry().run());
    }

    private static AttendanceAppeal last(AttendanceLedger ledger, SessionId session, ApplicationId trainee) {
        return ledger.appeals().stream()
                .filter(one -> one.isAbout(session, trainee))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
