package kr.municipal.training.record;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.staff.StaffNumber;

/**
 * All that one person completed (교육이력), drawn up from certificates. Hours are those taught; hours recognised are
 * another matter.
 *
 * @param holder whose record it is
 * @param certificates the person's certificates; kept by last day taught, then by number
 */
public record LearningRecord(StaffNumber holder, List<Certificate> certificates) {

    private static final Comparator<Certificate> BY_LAST_DAY = Comparator.comparing(
                    (Certificate certificate) -> certificate.details().to())
            .thenComparing(certificate -> certificate.number().value());

    /** Checks that every certificate is the person's own, and sorts them. */
    public LearningRecord {
        Objects.requireNonNull(holder, "holder");
        certificates = certificates.stream().sorted(BY_LAST_DAY).toList();
        for (Certificate certificate : certificates) {
            if (!certificate.holder().equals(holder)) {
                throw new IllegalArgumentException("certificate " + certificate.number() + " belongs to "
                        + certificate.holder() + ", not to " + holder);
            }
        }
    }

    /**
     * Returns the years in which the person completed something; the year of a course is that of its run.
     *
     * @return the years, earliest first
     */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        certificates.forEach(certificate -> years.add(certificate.details().year()));
        return years;
    }

    /**
     * Returns the certificates of one year.
     *
     * @param year the year
     * @return the certificates by last day taught
     */
    public List<Certificate> ofYear(int year) {
        return certificates.stream()
                .filter(certificate -> certificate.details().year() == year)
                .toList();
    }

    /**
     * Returns the hours of one year.
     *
     * @param year the year
     * @return the hours taught; none for a year without certificates
     */
    public LearningHours hoursOf(int year) {
        return sum(ofYear(year));
    }

    /**
     * Returns the hours of all years.
     *
     * @return the hours taught
     */
    public LearningHours totalHours() {
        return sum(certificates);
    }

    private static LearningHours sum(List<Certificate> certificates) {
        return certificates.stream()
                .map(certificate -> certificate.details().hours())
                .reduce(LearningHours.ZERO, LearningHours::plus);
    }
}
