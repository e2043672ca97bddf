package kr.municipal.training.workflow.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.hours.LearningHours;
import org.jspecify.annotations.Nullable;

/**
 * What the certificate says, word for word, each text normalised.
 *
 * @param issuedOn the day of issue, from which the file has its dates
 * @param values the fields that this certificate has
 */
record CertificateText(LocalDate issuedOn, Map<CertificateField, String> values) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu년 M월 d일", Locale.KOREAN);

    CertificateText {
        Objects.requireNonNull(issuedOn, "issuedOn");
        Map<CertificateField, String> normalised = new EnumMap<>(CertificateField.class);
        values.forEach((field, value) -> normalised.put(field, normalised(field, value)));
        values = normalised;
    }

    static CertificateText of(Certificate certificate, @Nullable VerificationLink link) {
        return of(certificate.number().text(), certificate.details(), certificate.issuedOn(), link);
    }

    static CertificateText of(
            String number, CertificateDetails details, LocalDate issuedOn, @Nullable VerificationLink link) {
        Map<CertificateField, String> values = new EnumMap<>(CertificateField.class);
        values.put(CertificateField.NUMBER, number);
        values.put(CertificateField.DEPARTMENT, details.affiliation().departmentName());
        values.put(CertificateField.JOB_GRADE, details.affiliation().grade().name());
        values.put(CertificateField.HOLDER, details.holderName());
        values.put(CertificateField.COURSE, details.courseTitle());
        values.put(CertificateField.RUN, details.year() + "년도 제" + details.cohort() + "회");
        values.put(CertificateField.PERIOD, period(details.from(), details.to()));
        values.put(CertificateField.HOURS, hours(details.hours()));
        values.put(CertificateField.ISSUED_ON, day(issuedOn));
        values.put(CertificateField.ISSUER, details.issuer());
        if (link != null) {
            values.put(CertificateField.VERIFICATION_PAGE, link.shownPage());
            values.put(CertificateField.VERIFICATION_CODE, link.code());
            values.put(CertificateField.VERIFICATION_ADDRESS, link.address().toString());
        }
        return new CertificateText(issuedOn, values);
    }

    boolean has(CertificateField field) {
        return values.containsKey(field);
    }

    String get(CertificateField field) {
        return Objects.requireNonNull(values.get(field), field.label());
    }

    private static String period(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " ~ " + day(last);
    }

    /** Hours and minutes, exactly as taught: 2시간 30분 rather than 2.5시간. */
    private static String hours(LearningHours taught) {
        int hours = taught.minutes() / 60;
        int minutes = taught.minutes() % 60;
        if (minutes == 0) {
            return hours + "시간";
        }
        return hours == 0 ? minutes + "분" : hours + "시간 " + minutes + "분";
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    /**
     * Composed syllables and unified Hanja, one plain space for any white space: what people type the same prints the
     * same.
     */
    private static String normalised(CertificateField field, String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String single = composed.replaceAll(CertificatePdf.WHITE_SPACE, " ").strip();
        if (single.isEmpty()) {
            throw new IllegalArgumentException("수료증의 항목이 비어 있습니다. 항목: " + field.label());
        }
        return single;
    }
}
