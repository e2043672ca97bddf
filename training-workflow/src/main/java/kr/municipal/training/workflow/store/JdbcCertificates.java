package kr.municipal.training.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.CertificateNumber;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.AlreadyKeptException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The register of certificates in table {@code certificate}. */
public final class JdbcCertificates implements Certificates {

    private final JdbcClient jdbc;
    private final Table certificates;
    private final Table sequences;

    public JdbcCertificates(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.certificates = database.table("certificate", "application_id");
        this.sequences = database.table("certificate_sequence", "sequence_year");
    }

    @Override
    public Optional<Certificate> find(ApplicationId application) {
        return list("application_id = ?", application.value()).stream().findFirst();
    }

    @Override
    public Optional<Certificate> find(CertificateNumber number) {
        return list("number_text = ?", number.value()).stream().findFirst();
    }

    @Override
    public void add(Certificate certificate) {
        CertificateDetails details = certificate.details();
        Row row = Row.of("application_id", certificate.application())
                .with("number_text", certificate.number().value())
                .with("number_year", certificate.number().year())
                .with("number_sequence", certificate.number().sequence())
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
        if (!certificates.insertIfAbsent(row)) {
            throw new AlreadyKeptException("application " + certificate.application()
                    + " has a certificate already, or number " + certificate.number() + " was given before");
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if there is no transaction, which alone can give the place back
     */
    @Override
    public int nextSequence(int year) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a place in the sequence of " + year + " is taken in a transaction only");
        }
        if (!advance(year)) {
            sequences.insertIfAbsent(Row.of("sequence_year", year).with("last_number", 0));
            advance(year);
        }
        return jdbc.sql("select last_number from certificate_sequence where sequence_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Certificate> ofRun(RunId run) {
        return list("run_id = ?", run.value());
    }

    @Override
    public List<Certificate> ofHolder(StaffNumber holder) {
        return list("holder = ?", holder.value());
    }

    private boolean advance(int year) {
        return jdbc.sql("update certificate_sequence set last_number = last_number + 1 where sequence_year = ?")
                        .param(year)
                        .update()
                == 1;
    }

    private List<Certificate> list(String condition, String value) {
        return jdbc.sql("select * from certificate where " + condition + " order by number_year, number_sequence")
                .param(value)
                .query((row, n) -> certificate(row))
                .list();
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        return Certificate.restore(
                new CertificateNumber(
                        row.getInt("number_year"), row.getInt("number_sequence"), row.getString("number_text")),
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
                row.getObject("issued_on", LocalDate.class));
    }
}
