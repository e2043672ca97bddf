package kr.municipal.training.workflow.approval;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.Written;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.EmploymentState;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * An absence as it came from a form (부재), before anybody trusts it. Every reason carries the name of its component as
 * {@code field}, so that a page can say it beside the field.
 *
 * @param official the staff number of who is away, as written
 * @param from the first moment away as written, for example {@code 2026-03-10T09:00}
 * @param until the first moment back as written
 * @param standIn the staff number of who acts meanwhile (대결자), as written
 */
public record AbsenceDraft(
        @Written(required = true, max = AbsenceDraft.MAX_NUMBER) @Nullable String official,
        @Written(required = true, max = AbsenceDraft.MAX_MOMENT) @Nullable String from,
        @Written(required = true, max = AbsenceDraft.MAX_MOMENT) @Nullable String until,
        @Written(required = true, max = AbsenceDraft.MAX_NUMBER) @Nullable String standIn) {

    /** The longest staff number, in characters. */
    public static final int MAX_NUMBER = 32;

    /** The longest moment, in characters. */
    public static final int MAX_MOMENT = 40;

    /**
     * Looks for everything that makes this no absence. The stand-in must be in service, since nobody else can decide; the
     * person away need not be.
     *
     * @param officials the roster
     * @param zone the zone of the office
     * @param now the present moment
     * @return {@code ABSENCE_PERSON_UNKNOWN}, {@code ABSENCE_MOMENT_UNREADABLE}, {@code ABSENCE_ENDS_TOO_EARLY}, {@code
     *     ABSENCE_OVER}, {@code STAND_IN_NOT_IN_SERVICE}, {@code STAND_IN_IS_AWAY_THEMSELVES}; or nothing
     */
    public List<Reason> objections(Officials officials, ZoneId zone, Instant now) {
        List<Reason> objections = new ArrayList<>();
        Optional<Official> away = person(officials, official);
        Optional<Official> acting = person(officials, standIn);
        if (away.isEmpty()) {
            objections.add(unknown("official", official));
        }
        Optional<Instant> begins = moment(from, zone);
        Optional<Instant> ends = moment(until, zone);
        if (begins.isEmpty()) {
            objections.add(Reason.of("ABSENCE_MOMENT_UNREADABLE").with("field", "from"));
        }
        if (ends.isEmpty()) {
            objections.add(Reason.of("ABSENCE_MOMENT_UNREADABLE").with("field", "until"));
        } else if (begins.isPresent() && !begins.get().isBefore(ends.get())) {
            objections.add(Reason.of("ABSENCE_ENDS_TOO_EARLY").with("field", "until"));
        } else if (!ends.get().isAfter(now)) {
            objections.add(Reason.of("ABSENCE_OVER").with("field", "until").with("until", ends.get()));
        }
        if (acting.isEmpty()) {
            objections.add(unknown("standIn", standIn));
        } else if (acting.equals(away)) {
            objections.add(Reason.of("STAND_IN_IS_AWAY_THEMSELVES").with("field", "standIn"));
        } else if (acting.get().state() != EmploymentState.IN_SERVICE) {
            objections.add(Reason.of("STAND_IN_NOT_IN_SERVICE")
                    .with("field", "standIn")
                    .with("standIn", acting.get().name()));
        }
        return List.copyOf(objections);
    }

    /**
     * Returns the absence.
     *
     * @param zone the zone of the office
     * @return the absence
     * @throws IllegalStateException if a moment cannot be read
     * @throws IllegalArgumentException if it is no absence in another way; ask for the objections before
     */
    public Absence absence(ZoneId zone) {
        return new Absence(
                StaffNumber.of(WrittenText.of(official)),
                moment(from, zone).orElseThrow(() -> new IllegalStateException("no moment: " + from)),
                moment(until, zone).orElseThrow(() -> new IllegalStateException("no moment: " + until)),
                StaffNumber.of(WrittenText.of(standIn)));
    }

    private static Optional<Official> person(Officials officials, @Nullable String number) {
        try {
            return officials.find(StaffNumber.of(WrittenText.of(number)));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(@Nullable String written, ZoneId zone) {
        try {
            return Optional.of(
                    LocalDateTime.parse(WrittenText.of(written)).atZone(zone).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Reason unknown(String field, @Nullable String number) {
        return Reason.of("ABSENCE_PERSON_UNKNOWN")
                .with("field", field)
                .with("number", StringUtils.abbreviate(WrittenText.of(number), MAX_NUMBER));
    }
}
