package kr.municipal.training.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with all that was done to it (출석 대장): its closing, every correction, every appeal.
 *
 * <p>Before closing, marks may be given anew without further words; a correction keeps the mark before and the reason. After
 * closing only a correction within its days, by who has the right, or an upheld appeal changes a mark. Corrections are only
 * ever added. An appeal made in time is decided whenever the officer comes to it: no term lets it lapse. What follows from
 * a changed mark for a completion already decided is not settled here. Immutable: every act gives a new ledger.
 *
 * @param sheet the marks as they are now
 * @param closing that the sheet was closed, or nothing
 * @param corrections in the order made
 * @param appeals in the order made
 */
public record AttendanceLedger(
        AttendanceSheet sheet,
        Optional<AttendanceClosing> closing,
        List<AttendanceCorrection> corrections,
        List<AttendanceAppeal> appeals) {

    /**
     * Checks and copies the components.
     *
     * @throws IllegalArgumentException if sheet and closing do not agree
     */
    public AttendanceLedger {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(closing, "closing");
        corrections = List.copyOf(corrections);
        appeals = List.copyOf(appeals);
        if (sheet.isClosed() != closing.isPresent()) {
            throw new IllegalArgumentException("the sheet of run " + sheet.run()
                    + (sheet.isClosed() ? " is closed without a closing" : " is open, yet closed: " + closing));
        }
    }

    /**
     * Returns the ledger of a sheet to which nothing has been done.
     *
     * @param sheet the sheet, open
     * @return the ledger
     * @throws IllegalArgumentException if the sheet is closed
     */
    public static AttendanceLedger of(AttendanceSheet sheet) {
        return new AttendanceLedger(sheet, Optional.empty(), List.of(), List.of());
    }

    /**
     * Returns the ledger with other marks, given or checked in while the sheet is open.
     *
     * @param changed the sheet of the same run, open
     * @return the new ledger
     * @throws IllegalArgumentException if it is another run's sheet, or one of both is closed
     */
    public AttendanceLedger with(AttendanceSheet changed) {
        if (!changed.run().equals(sheet.run()) || closing.isPresent()) {
            throw new IllegalArgumentException("the sheet of run " + changed.run()
                    + " cannot take the place of that of " + sheet.run() + ", closed: " + sheet.isClosed());
        }
        return new AttendanceLedger(changed, closing, corrections, appeals);
    }

    /**
     * Closes the sheet. What speaks against it says {@link AttendanceSheet#objectionsToClosing}.
     *
     * @param officer the training officer
     * @param now when
     * @return the new ledger
     * @throws IllegalStateException if there are objections
     */
    public AttendanceLedger close(StaffNumber officer, Instant now) {
        Objects.requireNonNull(officer, "officer");
        return new AttendanceLedger(
                sheet.close(now), Optional.of(new AttendanceClosing(now, officer)), corrections, appeals);
    }

    /**
     * Closes the sheet because its days are over.
     *
     * @param terms the terms
     * @param calendar the working days
     * @param now when
     * @return the new ledger
     * @throws IllegalStateException if there are {@linkplain AttendanceTerms#objectionsToClosing objections}
     */
    public AttendanceLedger closeItself(AttendanceTerms terms, BusinessCalendar calendar, Instant now) {
        AttendanceRules.refuse(terms.objectionsToClosing(sheet, calendar, now));
        return new AttendanceLedger(
                sheet.close(now), Optional.of(new AttendanceClosing(now, null)), corrections, appeals);
    }

    /**
     * Returns what speaks against a correction.
     *
     * <p>{@code CORRECTION_OF_OWN_MARK}; {@code CORRECTION_NOT_ALLOWED} with the {@code right} needed;
     * {@code CORRECTION_TOO_LATE}; {@code ATTENDANCE_SESSION_UNKNOWN}; {@code ATTENDANCE_NOT_A_TRAINEE};
     * {@code CORRECTION_WITHOUT_MARK}; {@code CORRECTION_CHANGES_NOTHING}; {@code ATTENDANCE_MINUTES_EXCEEDED};
     * {@code REASON_MISSING} or {@code REASON_TOO_LONG}.
     *
     * @param draft the correction asked for
     * @param terms the terms
     * @param calendar the working days
     * @param now the moment of asking
     * @return all objections; empty if it may be made
     */
    public List<Reason> objectionsToCorrecting(
            CorrectionDraft draft, AttendanceTerms terms, BusinessCalendar calendar, Instant now) {
        return LedgerRules.correcting(this, draft, terms, calendar, now);
    }

    /**
     * Corrects a mark; the one before stays in the correction.
     *
     * @param draft the correction asked for
     * @param terms the terms
     * @param calendar the working days
     * @param now when
     * @return the new ledger
     * @throws IllegalStateException if there are {@linkplain #objectionsToCorrecting objections}
     */
    public AttendanceLedger correct(
            CorrectionDraft draft, AttendanceTerms terms, BusinessCalendar calendar, Instant now) {
        AttendanceRules.refuse(objectionsToCorrecting(draft, terms, calendar, now));
        return corrected(draft.place(), draft.to(), draft.by(), now, draft.words(), appeals);
    }

    /**
     * Returns what speaks against an appeal.
     *
     * <p>{@code NOT_YOUR_APPLICATION}; {@code ATTENDANCE_SESSION_UNKNOWN}; {@code ATTENDANCE_NOT_A_TRAINEE};
     * {@code APPEAL_BEFORE_CLOSING}; {@code APPEAL_TOO_LATE}; {@code APPEAL_PENDING}; {@code APPEAL_ALREADY_DECIDED}, unless
     * the mark was corrected once more since then; {@code REASON_MISSING} or {@code REASON_TOO_LONG}.
     *
     * @param draft the appeal as written
     * @param terms the terms
     * @param calendar the working days
     * @param now the moment of asking
     * @return all objections; empty if it may be made
     */
    public List<Reason> objectionsToAppealing(
            AppealDraft draft, AttendanceTerms terms, BusinessCalendar calendar, Instant now) {
        return LedgerRules.appealing(this, draft, terms, calendar, now);
    }

    /**
     * Appeals against a mark.
     *
     * @param draft the appeal as written
     * @param terms the terms
     * @param calendar the working days
     * @param now when
     * @return the new ledger
     * @throws IllegalStateException if there are {@linkplain #objectionsToAppealing objections}
     */
    public AttendanceLedger appeal(AppealDraft draft, AttendanceTerms terms, BusinessCalendar calendar, Instant now) {
        AttendanceRules.refuse(objectionsToAppealing(draft, terms, calendar, now));
        ApplicationId trainee = draft.place().entry().id();
        AttendanceAppeal appeal = new AttendanceAppeal(
                draft.place().session(),
                trainee,
                sheet.mark(draft.place().session(), trainee).orElseThrow(),
                draft.by(),
                now,
                WrittenText.of(draft.words()),
                null);
        return new AttendanceLedger(
                sheet,
                closing,
                corrections,
                Stream.concat(appeals.stream(), Stream.of(appeal)).toList());
    }

    /**
     * Returns what speaks against a decision on the open appeal.
     *
     * <p>Of another mark {@code CORRECTION_CHANGES_NOTHING} and {@code ATTENDANCE_MINUTES_EXCEEDED}; in any case
     * {@code APPEAL_NOT_OPEN}; {@code APPEAL_DECIDED_BY_APPELLANT}; {@code REASON_MISSING} or {@code REASON_TOO_LONG}.
     *
     * @param draft the decision asked for
     * @return all objections; empty if it may be decided so
     */
    public List<Reason> objectionsToDeciding(RulingDraft draft) {
        return LedgerRules.deciding(this, draft);
    }

    /**
     * Decides the open appeal, whenever that is: the mark stays, or is corrected to the one of the decision.
     *
     * @param draft the decision asked for
     * @param now when
     * @return the new ledger
     * @throws IllegalStateException if there are {@linkplain #objectionsToDeciding objections}
     */
    public AttendanceLedger decide(RulingDraft draft, Instant now) {
        AttendanceRules.refuse(objectionsToDeciding(draft));
        MarkPlace place = draft.place();
        List<AttendanceAppeal> decided = appeals.stream()
                .map(appeal -> appeal.isOpen() && appeal.isAbout(place) ? appeal.decided(draft, now) : appeal)
                .toList();
        AttendanceMark to = draft.to();
        return to == null
                ? new AttendanceLedger(sheet, closing, corrections, decided)
                : corrected(place, to, draft.by(), now, draft.words(), decided);
    }

    /**
     * Returns the appeals nobody has decided yet.
     *
     * @return in the order made
     */
    public List<AttendanceAppeal> openAppeals() {
        return appeals.stream().filter(AttendanceAppeal::isOpen).toList();
    }

    private AttendanceLedger corrected(
            MarkPlace place,
            AttendanceMark to,
            StaffNumber by,
            Instant at,
            @Nullable String words,
            List<AttendanceAppeal> newAppeals) {
        ApplicationId trainee = place.entry().id();
        AttendanceMark from = sheet.mark(place.session(), trainee).orElseThrow();
        AttendanceCorrection correction =
                new AttendanceCorrection(place.session(), trainee, from, to, by, at, WrittenText.of(words));
        return new AttendanceLedger(
                sheet.corrected(place.session(), trainee, to),
                closing,
                Stream.concat(corrections.stream(), Stream.of(correction)).toList(),
                newAppeals);
    }
}
