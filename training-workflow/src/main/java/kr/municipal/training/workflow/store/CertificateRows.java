package kr.municipal.training.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.CertificateNumber;
import kr.municipal.training.certificate.NumberSeries;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.certificate.RevocationCause;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/** Certificates and what happened to them, to and from rows. */
final class CertificateRows {

    /** Certificate {@code c} with the number {@code o} of the one it replaced. */
    static final String SELECT =
            """
            select c.*, o.number_text as other_text, o.number_series as other_series, o.number_sequence as other_sequence
            from certificate c left join certificate o on o.number_text = c.replaces
            """;

    /** Event {@code e} of certificate {@code c} with the number {@code o} of the one that replaced it. */
    static final String SELECT_EVENTS =
            """
            select e.*, o.number_text as other_text, o.number_series as other_series, o.number_sequence as other_sequence
            from certificate_event e join certificate c on c.number_text = e.number_text
              left join certificate o on o.number_text = e.successor
            """;

    private CertificateRows() {}

    static Row row(Certificate certificate) {
        CertificateDetails details = certificate.details();
        return Row.of("number_text", certificate.number().value())
                .with("number_series", certificate.number().series())
                .with("number_sequence", certificate.number().sequence())
                .with("application_id", certificate.application())
                .with("latest_for", certificate.application())
                .with(
                        "replaces",
                        certificate.replaces().map(CertificateNumber::value).orElse(null))
                .with("run_id", certificate.run())
                .with("holder", certificate.holder())
                .with("holder_name", details.holderName())
                .with("department_code", details.affiliation().department())
                .with("department_name", details.affiliation().departmentName())
                .with("grade", details.affiliation().grade().name())
                .with("course_title", details.courseTitle())
                .with("run_year", details.year())
                .with("cohort", details.cohort())
                .with("first_day", details.from())
                .with("last_day", details.to())
                .with("learning_minutes", details.hours().minutes())
                .with("issuer", details.issuer())
                .with("issued_on", certificate.issuedOn());
    }

    static Row row(String number, RegisterEvent event) {
        Row row = Row.of("number_text", number)
                .with("done_by", event.by())
                .with("done_at", event.at())
                .with("words", event.words());
        return event.fold(
                handOut -> row.with("kind", "HAND_OUT"),
                reprint -> row.with("kind", "REPRINT"),
                revocation ->
                        row.with("kind", "REVOCATION").with("ends", number).with("cause", revocation.cause()),
                replacement -> row.with("kind", "REPLACEMENT")
                        .with("ends", number)
                        .with("successor", replacement.successor().value()));
    }

    static Certificate certificate(ResultSet row) throws SQLException {
        return Certificate.restore(
                new CertificateNumber(
                        NumberSeries.of(row.getString("number_series")),
                        row.getInt("number_sequence"),
                        row.getString("number_text")),
                ApplicationId.of(row.getString("application_id")),
                RunId.of(row.getString("run_id")),
                StaffNumber.of(row.getString("holder")),
                new CertificateDetails(
                        row.getString("holder_name"),
                        new Affiliation(
                                DepartmentCode.of(row.getString("department_code")),
                                row.getString("department_name"),
                                JobGrade.of(row.getString("grade"))),
                        row.getString("course_title"),
                        row.getInt("run_year"),
                        row.getInt("cohort"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        LearningHours.ofMinutes(row.getInt("learning_minutes")),
                        row.getString("issuer")),
                row.getObject("issued_on", LocalDate.class),
                other(row));
    }

    static RegisterEvent event(ResultSet row) throws SQLException {
        StaffNumber by = StaffNumber.of(row.getString("done_by"));
        Instant at = Columns.instant(row, "done_at");
        String words = row.getString("words");
        String kind = row.getString("kind");
        CertificateNumber successor = other(row);
        if (successor != null) {
            return new RegisterEvent.Replacement(successor, by, at, words);
        }
        return switch (kind) {
            case "HAND_OUT" -> new RegisterEvent.HandOut(by, at);
            case "REPRINT" -> new RegisterEvent.Reprint(by, at, words);
            case "REVOCATION" ->
                new RegisterEvent.Revocation(RevocationCause.valueOf(row.getString("cause")), by, at, words);
            default -> throw new IllegalStateException("no such event of a certificate: " + kind);
        };
    }

    private static @Nullable CertificateNumber other(ResultSet row) throws SQLException {
        String text = row.getString("other_text");
        return text == null
                ? null
                : new CertificateNumber(
                        NumberSeries.of(row.getString("other_series")), row.getInt("other_sequence"), text);
    }
}
