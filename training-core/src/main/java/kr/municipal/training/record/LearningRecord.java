package kr.municipal.training.record;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.hours.HoursAccount;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.staff.StaffNumber;

/**
 * All that one person completed (교육이력), drawn up from certificates, and the hours recognised for it. Hours taught come
 * from the certificates and hours recognised from the account; the two need not agree. Department and grade in either are
 * those at completion.
 *
 * @param holder whose record it is
 * @param certificates the certificates the person holds, one for each application: none that was replaced; kept by last
 *     day taught, then by number
 * @param account the person's recognised hours
 */
public record LearningRecord(StaffNumber holder, List<Certificate> certificates, HoursAccount account) {

    private static final Comparator<Certificate> BY_LAST_DAY = Comparator.comparing(
                    (Certificate certificate) -> certificate.details().to())
            .thenComparing(certificate -> certificate.number().value());

    /** Checks that every certificate is the person's own and none is there twice, and sorts them. */
    public LearningRecord {
        Objects.requireNonNull(holder, "holder");
        certificates = certificates.stream().sorted(BY_LAST_DAY).toList();
        Set<ApplicationId> counted = new HashSet<>();
        for (Certificate certificate : certificates) {
            if (!certificate.holder().equals(holder)) {
                throw new IllegalArgumentException("certificate " + certificate.number() + " belongs to "
                        + certificate.holder() + ", not to " + holder);
            }
            if (!counted.add(certificate.application())) {
                throw new IllegalArgumentException("certificate " + certificate.number()
                        + " is the second of application " + certificate.application() + ", whose hours count once");
            }
        }
        if (!account.official().equals(holder)) {
            throw new IllegalArgumentException(
                    "the account of hours belongs to " + account.official() + ", not to " + holder);
        }
    }

    /**
     * Returns the record of a person to whom no hours were recognised, or of an office that recognises none.
     *
     * @param holder whose record it is
     * @param certificates the person's certificates
     */
    public LearningRecord(StaffNumber holder, List<Certificate> certificates) {
        this(holder, certificates, HoursAccount.empty(holder));
    }

    /**
     * Returns the years in which the person completed something or for which hours were recognised; the year of a course
     * is that of its run.
     *
     * @return the years, earliest first
     */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>(account.years());
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
     * Returns the hours taught in one year.
     *
     * @param year the year
     * @return the hours taught; none for a year without certificates
     */
    public LearningHours hoursOf(int year) {
        return sum(ofYear(year));
    }

    /**
     * Returns the hours recognised for one year.
     *
     * @param year the year
     * @return the hours recognised (인정시간), of all kinds together
     */
    public LearningHours recognizedHoursOf(int year) {
        return account.recognized(year);
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
