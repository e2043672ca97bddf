package kr.municipal.training.certificate;

import java.util.Locale;

/** How certificate numbers are written (수료증 번호 부여 방식). Pure: the same sequence gives the same number. */
@FunctionalInterface
public interface NumberingPolicy {

    /**
     * Returns the number for a place in the sequence of a year.
     *
     * @param year the year, four digits
     * @param sequence the place, counted from 1
     * @return the number
     * @throws IllegalArgumentException if year or sequence are out of bounds
     */
    CertificateNumber number(int year, int sequence);

    /**
     * Returns the default policy: one sequence a year over all courses, {@code 2026-0001}. After 9999 the number grows a
     * digit.
     *
     * @return the policy
     */
    static NumberingPolicy yearly() {
        return (year, sequence) ->
                new CertificateNumber(year, sequence, String.format(Locale.ROOT, "%d-%04d", year, sequence));
    }
}
