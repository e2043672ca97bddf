package kr.municipal.training.workflow.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.hours.LearningHours;

/** What the certificate says, word for word: each text normalised, and printable in the font that is to print it. */
record CertificateText(
        String number,
        String department,
        String jobGrade,
        String holder,
        String courseTitle,
        String courseRun,
        String period,
        String hours,
        LocalDate issuedOn,
        String issuer) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu년 M월 d일", Locale.KOREAN);

    CertificateText {
        number = normalised(number);
        department = normalised(department);
        jobGrade = normalised(jobGrade);
        holder = normalised(holder);
        courseTitle = normalised(courseTitle);
        courseRun = normalised(courseRun);
        period = normalised(period);
        hours = normalised(hours);
        Objects.requireNonNull(issuedOn, "issuedOn");
        issuer = normalised(issuer);
    }

    static CertificateText of(Certificate certificate) {
        CertificateDetails details = certificate.details();
        return new CertificateText(
                certificate.number().text(),
                details.affiliation().departmentName(),
                details.affiliation().grade().name(),
                details.holderName(),
                details.courseTitle(),
                details.year() + "년도 제" + details.cohort() + "회",
                period(details.from(), details.to()),
                hours(details.hours()),
                certificate.issuedOn(),
                details.issuer());
    }

    /** Throws at the first character, in reading order, that the font does not have. */
    void requirePrintable(CertificateFont font) {
        requirePrintable(font, CertificateField.NUMBER, number);
        requirePrintable(font, CertificateField.DEPARTMENT, department);
        requirePrintable(font, CertificateField.JOB_GRADE, jobGrade);
        requirePrintable(font, CertificateField.HOLDER, holder);
        requirePrintable(font, CertificateField.COURSE, courseTitle);
        requirePrintable(font, CertificateField.COURSE, courseRun);
        requirePrintable(font, CertificateField.PERIOD, period);
        requirePrintable(font, CertificateField.HOURS, hours);
        requirePrintable(font, CertificateField.ISSUED_ON, issuedOnText());
        requirePrintable(font, CertificateField.ISSUER, issuer);
    }

    String issuedOnText() {
        return day(issuedOn);
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
    private static String normalised(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("[\\s\\p{Zs}]+", " ").strip();
    }

    private static void requirePrintable(CertificateFont font, CertificateField field, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("수료증의 항목이 비어 있습니다. 항목: " + field.label());
        }
        text.codePoints()
                .filter(codePoint -> !font.covers(codePoint))
                .findFirst()
                .ifPresent(codePoint -> {
                    throw new UnprintableCharacterException(field, codePoint);
                });
    }
}
