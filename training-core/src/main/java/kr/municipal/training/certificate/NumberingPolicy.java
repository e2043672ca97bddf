package kr.municipal.training.certificate;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import kr.municipal.training.course.CourseId;
import org.apache.commons.lang3.Validate;

/**
 * How certificates are numbered (수료증 번호 부여 방식): which of them share a series, and how a place in it is written. Pure
 * and thread-safe: the same facts and place give the same number. Two places, of one series or of two, must never be
 * written alike; {@link Certificates} refuses the second one.
 */
@FunctionalInterface
public interface NumberingPolicy {

    /**
     * Returns the series that a certificate is counted in.
     *
     * @param facts what is known of the certificate
     * @return the series
     */
    NumberSeries series(NumberingFacts facts);

    /**
     * Returns how a place in the series is written: unless the policy says otherwise, the key of the series, a hyphen and
     * the place in four digits, after 9999 in more.
     *
     * @param facts what is known of the certificate
     * @param sequence the place, counted from 1
     * @return the whole number, of the form that {@link CertificateNumber#value()} allows
     */
    default String written(NumberingFacts facts, int sequence) {
        return String.format(Locale.ROOT, "%s-%04d", series(facts), sequence);
    }

    /**
     * Returns the number for a place in the series.
     *
     * @param facts what is known of the certificate
     * @param sequence the place, counted from 1
     * @return the number
     * @throws IllegalArgumentException if the place is below 1, or it is written in a form that no number has
     */
    default CertificateNumber number(NumberingFacts facts, int sequence) {
        return new CertificateNumber(series(facts), sequence, written(facts, sequence));
    }

    /**
     * Returns the default policy: one series for each year of issue over all courses, {@code 2026-0001}. After 9999 the
     * number grows a digit.
     *
     * @return the policy
     */
    static NumberingPolicy yearly() {
        return facts -> NumberSeries.of(Integer.toString(facts.issuedOn().getYear()));
    }

    /**
     * Returns the policy of year of issue, course and place: {@code 2026-AI-0001}. Courses of the same code share a series.
     * After 9999 the number grows a digit.
     *
     * @param code the short code of a course: letters, digits and hyphens, so short that the number has at most 40
     *     characters
     * @return the policy; {@link #series} throws {@link IllegalArgumentException} for a blank code, {@link #number} for
     *     one that cannot be written
     */
    static NumberingPolicy yearlyByCourse(Function<CourseId, String> code) {
        Objects.requireNonNull(code, "code");
        return facts -> {
            String course = code.apply(facts.course());
            Validate.notBlank(course, "course %s has no code for certificate numbers", facts.course());
            return NumberSeries.of(facts.issuedOn().getYear() + "-" + course);
        };
    }
}
