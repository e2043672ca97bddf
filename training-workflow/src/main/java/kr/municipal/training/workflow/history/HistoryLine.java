package kr.municipal.training.workflow.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.application.ActingAs;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened (이력). Immutable.
 *
 * @param at when
 * @param as as what: in person, as a stand-in, or nobody but the system
 * @param by who, or null for the system
 * @param inPlaceOf for whom a stand-in acted, or null
 * @param what what was done; {@link HistoryText} says it
 * @param because the rules' reasons, often none
 * @param words the reason the person wrote, or null
 */
public record HistoryLine(
        Instant at,
        ActingAs as,
        @Nullable StaffNumber by,
        @Nullable StaffNumber inPlaceOf,
        Reason what,
        List<Reason> because,
        @Nullable String words) {

    public HistoryLine {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(what, "what");
        because = List.copyOf(because);
        if ((by == null) != (as == ActingAs.SYSTEM) || (inPlaceOf == null) == (as == ActingAs.STAND_IN)) {
            throw new IllegalArgumentException(as + " does not fit " + by + " in the place of " + inPlaceOf);
        }
    }

    static HistoryLine byPerson(Instant at, StaffNumber by, Reason what, List<Reason> because, @Nullable String words) {
        return new HistoryLine(at, ActingAs.IN_PERSON, by, null, what, because, words);
    }

    static HistoryLine bySystem(Instant at, Reason what, List<Reason> because) {
        return new HistoryLine(at, ActingAs.SYSTEM, null, null, what, because, null);
    }
}
