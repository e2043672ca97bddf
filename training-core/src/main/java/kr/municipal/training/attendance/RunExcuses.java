package kr.municipal.training.attendance;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * All excuses of one run (회차의 공결 신청). An excuse is sent until attendance is closed and decided before that: attendance does
 * not close while one is open. A granted excuse authorises whatever that person missed of that session, whether the mark is
 * there already or is given later. Immutable: every act gives new excuses.
 *
 * @param run the run
 * @param all in the order sent
 */
public record RunExcuses(RunId run, List<Excuse> all) {

    /** Copies the list. */
    public RunExcuses {
        Objects.requireNonNull(run, "run");
        all = List.copyOf(all);
    }

    /**
     * Returns what speaks against sending an excuse.
     *
     * <p>{@code NOT_YOUR_APPLICATION}; {@code ATTENDANCE_SESSION_UNKNOWN}; {@code ATTENDANCE_NOT_A_TRAINEE};
     * {@code EXCUSE_AFTER_CLOSING}; {@code EXCUSE_PENDING} or {@code EXCUSE_GRANTED}: the last one stands;
     * {@code EXCUSE_NOTHING_MISSED}: the mark is there, and nothing to authorise; and those to
     * {@linkplain ExcuseDraft#objections what was written}.
     *
     * @param draft the excuse as written
     * @param sheet the run's sheet as it is now
     * @return all objections; empty if it may be sent
     */
    public List<Reason> objectionsToSending(ExcuseDraft draft, AttendanceSheet sheet) {
        return ExcuseRules.sending(this, draft, sheet);
    }

    /**
     * Sends an excuse.
     *
     * @param draft the excuse as written
     * @param sheet the run's sheet as it is now
     * @param now when
     * @return the new excuses
     * @throws IllegalStateException if there are {@linkplain #objectionsToSending objections}
     */
    public RunExcuses send(ExcuseDraft draft, AttendanceSheet sheet, Instant now) {
        AttendanceRules.refuse(objectionsToSending(draft, sheet));
        Excuse excuse = new Excuse(
                draft.place().session(),
                draft.place().entry().id(),
                draft.by(),
                now,
                WrittenText.of(draft.words()),
                WrittenText.of(draft.evidence()),
                null);
        return new RunExcuses(
                run, Stream.concat(all.stream(), Stream.of(excuse)).toList());
    }

    /**
     * Returns what speaks against deciding the open excuse.
     *
     * <p>{@code EXCUSE_NOT_OPEN}; {@code EXCUSE_AFTER_CLOSING}; {@code EXCUSE_DECIDED_BY_SENDER}; {@code REASON_MISSING} or
     * {@code REASON_TOO_LONG}.
     *
     * @param place for which mark the excuse is
     * @param sheet the run's sheet as it is now
     * @param officer who decides
     * @param words why, as written
     * @return all objections; empty if it may be decided
     */
    public List<Reason> objectionsToDeciding(
            MarkPlace place, AttendanceSheet sheet, StaffNumber officer, @Nullable String words) {
        return ExcuseRules.deciding(this, place, sheet, officer, words);
    }

    /**
     * Decides the open excuse. What a grant changes says {@link #authorised}.
     *
     * @param place for which mark the excuse is
     * @param sheet the run's sheet as it is now
     * @param verdict how it ends
     * @param officer who decides
     * @param words why, as written
     * @param now when
     * @return the new excuses
     * @throws IllegalStateException if there are {@linkplain #objectionsToDeciding objections}
     */
    public RunExcuses decide(
            MarkPlace place,
            AttendanceSheet sheet,
            Excuse.Verdict verdict,
            StaffNumber officer,
            @Nullable String words,
            Instant now) {
        AttendanceRules.refuse(objectionsToDeciding(place, sheet, officer, words));
        return new RunExcuses(
                run,
                all.stream()
                        .map(one -> one.isOpen()
                                        && one.isAbout(
                                                place.session(), place.entry().id())
                                ? one.decided(verdict, officer, now, WrittenText.of(words))
                                : one)
                        .toList());
    }

    /**
     * Returns the marks as they are with the granted excuses.
     *
     * @param session the session
     * @param marks marks given for it, by application
     * @return the same marks, those of excused people who missed something with leave
     */
    public Map<ApplicationId, AttendanceMark> authorised(SessionId session, Map<ApplicationId, AttendanceMark> marks) {
        Map<ApplicationId, AttendanceMark> authorised = new LinkedHashMap<>(marks);
        authorised.replaceAll((trainee, mark) ->
                mark.kind() != AttendanceKind.PRESENT && isGranted(session, trainee) ? mark.withLeave() : mark);
        return authorised;
    }

    /**
     * Returns what speaks against closing attendance: {@code EXCUSES_OPEN} with how many wait for a decision.
     *
     * @param sheet the run's sheet as it is now
     * @return the objection, or nothing
     */
    public List<Reason> objectionsToClosing(AttendanceSheet sheet) {
        int open = open(sheet).size();
        return open == 0 ? List.of() : List.of(Reason.of("EXCUSES_OPEN").with("open", open));
    }

    /**
     * Returns the excuses that wait for a decision. One for a session that was dropped, or of somebody who has left the run,
     * waits no more.
     *
     * @param sheet the run's sheet as it is now
     * @return in the order sent
     */
    public List<Excuse> open(AttendanceSheet sheet) {
        return all.stream()
                .filter(Excuse::isOpen)
                .filter(one -> AttendanceRules.placed(sheet, one.session(), one.trainee())
                        .isEmpty())
                .toList();
    }

    /**
     * Returns the excuse that counts for somebody's attendance at a session.
     *
     * @param session the session
     * @param trainee the application
     * @return the last one sent, or nothing
     */
    public Optional<Excuse> last(SessionId session, ApplicationId trainee) {
        return all.stream().filter(one -> one.isAbout(session, trainee)).reduce((earlier, later) -> later);
    }

    private boolean isGranted(SessionId session, ApplicationId trainee) {
        return last(session, trainee).filter(Excuse::isGranted).isPresent();
    }
}
