package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.attendance.AttendanceLedger;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.CorrectionDraft;
import kr.municipal.training.attendance.CorrectionRight;
import kr.municipal.training.attendance.Excuse;
import kr.municipal.training.attendance.ExcuseDraft;
import kr.municipal.training.attendance.Excuses;
import kr.municipal.training.attendance.MarkPlace;
import kr.municipal.training.attendance.RunExcuses;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.jspecify.annotations.Nullable;

/** Takes excuses of trainees and an officer's decision on each; a granted one authorises the mark that is there. */
public class ExcuseDesk {

    private final AttendanceActs acts;
    private final Excuses excuses;
    private final RunAttendance attendance;
    private final CorrectionDesk corrections;
    private final Clock clock;

    ExcuseDesk(
            AttendanceActs acts, Excuses excuses, RunAttendance attendance, CorrectionDesk corrections, Clock clock) {
        this.acts = acts;
        this.excuses = excuses;
        this.attendance = attendance;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Sends an excuse for one's own missed time at a session. */
    public Outcome<Excuse> send(
            ApplicationId id, SessionId session, StaffNumber by, @Nullable String words, @Nullable String evidence) {
        return acts.byTrainee(id, by, selected -> {
            RunId run = selected.entry().run();
            ExcuseDraft draft = new ExcuseDraft(new MarkPlace(session, selected.entry()), by, words, evidence);
            RunExcuses before = excuses.of(run);
            List<Reason> objections = before.objectionsToSending(draft, attendance.sheet(run));
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            RunExcuses after = before.send(draft, attendance.sheet(run), clock.instant());
            excuses.save(after);
            return Outcome.done(after.last(session, id).orElseThrow());
        });
    }

    /** Decides the open excuse; the trainee is told, and the run's history keeps it. */
    public Outcome<Excuse> decide(
            ApplicationId id,
            SessionId session,
            Excuse.@Nullable Verdict verdict,
            @Nullable String words,
            StaffNumber officer) {
        return acts.byOfficer(
                id,
                officer,
                selected -> objections(selected, session, verdict, words, officer),
                selected -> Outcome.done(
                        decided(selected, session, Objects.requireNonNull(verdict, "verdict"), words, officer)));
    }

    private List<Reason> objections(
            Selected selected,
            SessionId session,
            Excuse.@Nullable Verdict verdict,
            @Nullable String words,
            StaffNumber officer) {
        RunId run = selected.entry().run();
        List<Reason> objections = new ArrayList<>();
        if (verdict == null) {
            objections.add(Reason.of("VERDICT_MISSING"));
        }
        objections.addAll(excuses.of(run)
                .objectionsToDeciding(new MarkPlace(session, selected.entry()), attendance.sheet(run), officer, words));
        return objections;
    }

    private Excuse decided(
            Selected selected, SessionId session, Excuse.Verdict verdict, @Nullable String words, StaffNumber officer) {
        RunId run = selected.entry().run();
        MarkPlace place = new MarkPlace(session, selected.entry());
        AttendanceLedger ledger = attendance.ledger(run);
        RunExcuses after = excuses.of(run).decide(place, ledger.sheet(), verdict, officer, words, clock.instant());
        excuses.save(after);
        List<Reason> what = new ArrayList<>();
        what.add(Reason.of("EXCUSE_DECIDED")
                .with("session", corrections.ordinal(selected, session))
                .with("application", selected.id().value())
                .with("verdict", verdict));
        ledger.sheet()
                .mark(session, selected.id())
                .filter(mark -> !authorised(after, place, mark).equals(mark))
                .map(mark -> new CorrectionDraft(
                        place, authorised(after, place, mark), officer, Set.of(CorrectionRight.UNTIL_CLOSING), words))
                .ifPresent(draft -> what.addAll(corrections.differences(selected, corrections.correct(ledger, draft))));
        acts.record(selected, officer, what, words);
        return after.last(session, selected.id()).orElseThrow();
    }

    private static AttendanceMark authorised(RunExcuses excuses, MarkPlace place, AttendanceMark mark) {
        ApplicationId trainee = place.entry().id();
        return excuses.authorised(place.session(), Map.of(trainee, mark)).getOrDefault(trainee, mark);
    }
}
