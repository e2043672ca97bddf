package kr.municipal.training.workflow.participation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.JobGrade;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes into the form of a re-issue (재발급): the texts of the certificate as they should read. Period and
 * hours are facts of the run and are not written by hand.
 */
public record CorrectedTexts(
        @Nullable String holder, @Nullable String department, @Nullable String grade, @Nullable String course) {

    /** As wide as the columns of the register. */
    public static final int MAX_NAME = 200;

    public static final int MAX_GRADE = 100;
    public static final int MAX_COURSE = 300;

    /** Returns the texts of a certificate, to begin with. */
    public static CorrectedTexts of(CertificateDetails details) {
        return new CorrectedTexts(
                details.holderName(),
                details.affiliation().departmentName(),
                details.affiliation().grade().name(),
                details.courseTitle());
    }

    /**
     * Looks for every text that is missing or too long.
     *
     * @return {@code CORRECTED_HOLDER}, {@code CORRECTED_DEPARTMENT}, {@code CORRECTED_GRADE} and {@code CORRECTED_COURSE},
     *     each with {@code length} and {@code max}, or nothing
     */
    public List<Reason> objections() {
        List<Reason> objections = new ArrayList<>();
        check(objections, "CORRECTED_HOLDER", holder, MAX_NAME);
        check(objections, "CORRECTED_DEPARTMENT", department, MAX_NAME);
        check(objections, "CORRECTED_GRADE", grade, MAX_GRADE);
        check(objections, "CORRECTED_COURSE", course, MAX_COURSE);
        return objections;
    }

    /** Returns the details with these texts; all else stays. */
    CertificateDetails in(CertificateDetails details) {
        return new CertificateDetails(
                line(holder),
                new Affiliation(details.affiliation().department(), line(department), JobGrade.of(line(grade))),
                line(course),
                details.year(),
                details.cohort(),
                details.from(),
                details.to(),
                details.hours(),
                details.issuer());
    }

    private static void check(List<Reason> objections, String code, @Nullable String text, int max) {
        int length = line(text).length();
        if (length == 0 || length > max) {
            objections.add(Reason.of(code).with("length", length).with("max", max));
        }
    }

    /** One line in composed form: what looks the same is the same. */
    private static String line(@Nullable String text) {
        return Normalizer.normalize(WrittenText.of(text), Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }
}
