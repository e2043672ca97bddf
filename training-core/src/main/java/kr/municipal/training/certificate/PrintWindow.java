package kr.municipal.training.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.staff.StaffNumber;

/**
 * How long a print that was written down in the register goes on (출력 한 건으로 보는 시간): until then the same officer may take
 * the file again, and a second click with the same reason is the same print. What is printed later needs an entry of its own.
 * Immutable and thread-safe.
 *
 * @param length how long, from the entry on; more than nothing and at most {@link #MOST}
 */
public record PrintWindow(Duration length) {

    /** So that an entry never serves another day. */
    public static final Duration MOST = Duration.ofDays(1);

    /**
     * Five minutes: no rule fixes it. A second click comes within seconds, and a broken download or jammed paper is noticed within
     * minutes; who comes later comes for another print.
     */
    public static final PrintWindow DEFAULT = new PrintWindow(Duration.ofMinutes(5));

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is nothing, negative or longer than {@link #MOST}
     */
    public PrintWindow {
        Objects.requireNonNull(length, "length");
        if (length.isNegative() || length.isZero() || length.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a print goes on for more than nothing and at most a day: " + length);
        }
    }

    /**
     * Says whether somebody may take the file of a certificate.
     *
     * @param line the certificate with what happened to it
     * @param by who asks
     * @param now when
     * @return true if nothing {@linkplain RegisterLine#printObjections() speaks against} a print, and one by this person
     *     began less than the length ago
     */
    public boolean isOpen(RegisterLine line, StaffNumber by, Instant now) {
        return line.printObjections().isEmpty() && line.prints().stream().anyMatch(print -> goesOn(print, by, now));
    }

    /**
     * Says whether a re-print is one that is written down already: a second click, or a second thought about the printer.
     *
     * @param line the certificate with what happened to it
     * @param reprint the re-print that is asked for
     * @return true if a re-print by the same person for the same reason goes on
     */
    public boolean isSame(RegisterLine line, RegisterEvent.Reprint reprint) {
        return line.reprints().stream()
                .filter(print -> goesOn(print, reprint.by(), reprint.at()))
                .anyMatch(print -> print.words().equals(reprint.words()));
    }

    /**
     * Says whether a certificate is just being handed out, so that printing it together with others of its run is the same print.
     *
     * @param line the certificate with what happened to it
     * @param by who prints
     * @param now when
     * @return true if the hand-out by this person goes on
     */
    public boolean isHandedOut(RegisterLine line, StaffNumber by, Instant now) {
        return line.prints().stream()
                .filter(RegisterEvent.HandOut.class::isInstance)
                .anyMatch(print -> goesOn(print, by, now));
    }

    private boolean goesOn(RegisterEvent.Print print, StaffNumber by, Instant now) {
        return print.by().equals(by) && now.isBefore(print.at().plus(length));
    }
}
