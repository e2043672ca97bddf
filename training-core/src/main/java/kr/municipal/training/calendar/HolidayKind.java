package kr.municipal.training.calendar;

import java.util.Arrays;
import java.util.Optional;

/** Why an office is closed on a holiday. */
public enum HolidayKind {
    /** A public holiday by decree (공휴일). */
    PUBLIC("공휴일"),
    /** The day given instead of a holiday that fell on a weekend or on another holiday (대체공휴일). */
    SUBSTITUTE("대체공휴일"),
    /** A holiday decided by the government for once (임시공휴일). */
    TEMPORARY("임시공휴일"),
    /** The day of an election at the end of a term (선거일). */
    ELECTION("선거일"),
    /** A day on which this office alone is closed (자체휴무일). */
    OFFICE("자체휴무일");

    private final String korean;

    HolidayKind(String korean) {
        this.korean = korean;
    }

    /**
     * Returns the kind's Korean name, as tables write it.
     *
     * @return the name
     */
    public String korean() {
        return korean;
    }

    /**
     * Looks a kind up.
     *
     * @param korean its Korean name
     * @return the kind, or empty if none is called so
     */
    public static Optional<HolidayKind> ofKorean(String korean) {
        return Arrays.stream(values())
                .filter(kind -> kind.korean.equals(korean))
                .findFirst();
    }
}
