package kr.municipal.training.workflow.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.CertificateNumber;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.Correction;
import kr.municipal.training.certificate.NumberSeries;
import kr.municipal.training.certificate.NumberingFacts;
import kr.municipal.training.certificate.NumberingPolicy;
import kr.municipal.training.certificate.Register;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.AlreadyKeptException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register of certificates in tables {@code certificate}, {@code certificate_event} and {@code certificate_series}. Who
 * takes a number holds the row of its series until the transaction ends, so numbers are given one after the other.
 */
public final class JdbcCertificates implements Certificates {

    private static final String HOLDS =
            " and not exists (select 1 from certificate_event e where e.ends = c.number_text)";

    private static final String OF_YEAR =
            "select y.number_series from certificate y where y.issued_on >= ? and y.issued_on < ?";

    private static final TransactionReads.Query LATEST = TransactionReads.Query.of("certificate");

    private final TrainingDatabase database;
    private final JdbcClient jdbc;
    private final Table certificates;
    private final Table events;
    private final Table series;

    public JdbcCertificates(TrainingDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.certificates = database.table("certificate", "number_text");
        this.events = database.table("certificate_event", "line");
        this.series = database.table("certificate_series", "series");
    }

    @Override
    public Certificate issue(
            Completed completed, NumberingPolicy numbering, CertificateDetails details, LocalDate issuedOn) {
        ApplicationId application = completed.entry().id();
        return find(application)
                .orElseGet(() -> database.atomically(() -> {
                    CertificateNumber number = next(numbering, NumberingFacts.of(completed, details, issuedOn));
                    // Asked again, for by now everybody else who wanted a number of the series has come and gone.
                    return latest(application)
                            .orElseGet(() -> keep(Certificate.issue(completed, number, details, issuedOn)));
                }));
    }

    @Override
    public Certificate reissue(Completed completed, NumberingPolicy numbering, Correction correction) {
        ApplicationId application = completed.entry().id();
        CertificateDetails details = correction.details();
        return database.atomically(() -> {
            CertificateNumber number = next(numbering, NumberingFacts.of(completed, details, correction.issuedOn()));
            Certificate old = latest(application)
                    .orElseThrow(() -> new IllegalStateException(
                            "application " + application + " has no certificate to be issued anew"));
            RegisterLine present = locked(old.number());
            if (present.end().isEmpty() && old.details().equals(details)) {
                return old;
            }
            Certificate corrected = Certificate.reissue(completed, old, number, details, correction.issuedOn());
            RegisterEvent.Replacement replacement = correction.replacedBy(number);
            present.with(replacement);
            certificates.update(Row.of("number_text", old.number().value()).with("latest_for", null));
            keep(corrected);
            events.insert(CertificateRows.row(old.number().value(), replacement));
            return corrected;
        });
    }

    @Override
    public RegisterLine add(CertificateNumber number, RegisterEvent.HandOut handOut) {
        return append(number, handOut);
    }

    @Override
    public RegisterLine add(CertificateNumber number, RegisterEvent.Reprint reprint) {
        return append(number, reprint);
    }

    @Override
    public RegisterLine add(CertificateNumber number, RegisterEvent.Revocation revocation) {
        return append(number, revocation);
    }

    @Override
    public Optional<Certificate> find(ApplicationId application) {
        return database.reads().once(LATEST, application, () -> latest(application));
    }

    private Optional<Certificate> latest(ApplicationId application) {
        return list("c.latest_for = ?", application.value()).stream().findFirst();
    }

    @Override
    public Optional<RegisterLine> line(String number) {
        return list("c.number_text = ?", number).stream()
                .findFirst()
                .map(certificate -> line(certificate, events("c.number_text = ?", number)));
    }

    @Override
    public List<NumberSeries> series() {
        return jdbc
                .sql("select series from certificate_series where last_number > 0")
                .query(String.class)
                .list()
                .stream()
                .map(NumberSeries::of)
                .sorted()
                .toList();
    }

    @Override
    public Register register(NumberSeries wanted) {
        // The last place first: what is issued in between is a line too many, never a gap.
        int last = lastGiven(wanted, "").orElse(0);
        Map<String, List<RegisterEvent>> happened = events("c.number_series = ?", wanted.key());
        return new Register(
                wanted,
                last,
                list("c.number_series = ?", wanted.key()).stream()
                        .map(certificate -> line(certificate, happened))
                        .toList());
    }

    @Override
    public List<Integer> years() {
        return jdbc.sql(
                        "select distinct extract(year from issued_on) as issue_year from certificate order by issue_year desc")
                .query((row, n) -> row.getInt("issue_year"))
                .list();
    }

    @Override
    public List<Register> registers(int year) {
        return registers("in (" + OF_YEAR + ")", LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    @Override
    public List<Register> registers() {
        return registers("in (select y.number_series from certificate y)");
    }

    private List<Register> registers(String wanted, Object... values) {
        Map<NumberSeries, Integer> last = new TreeMap<>();
        jdbc.sql("select series, last_number from certificate_series where series " + wanted)
                .params(values)
                .query(row -> {
                    last.put(NumberSeries.of(row.getString("series")), row.getInt("last_number"));
                });
        String ofThese = "c.number_series " + wanted;
        Map<String, List<RegisterEvent>> happened = events(ofThese, values);
        Map<NumberSeries, List<RegisterLine>> lines = list(ofThese, values).stream()
                .map(certificate -> line(certificate, happened))
                .collect(Collectors.groupingBy(
                        line -> line.certificate().number().series()));
        return last.entrySet().stream()
                .map(one -> new Register(one.getKey(), one.getValue(), lines.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    @Override
    public List<RegisterLine> lines(RunId run) {
        Map<String, List<RegisterEvent>> happened = events("c.run_id = ?", run.value());
        return list("c.run_id = ?", run.value()).stream()
                .map(certificate -> line(certificate, happened))
                .toList();
    }

    @Override
    public List<Certificate> ofRun(RunId run) {
        return list("c.run_id = ?" + HOLDS, run.value());
    }

    @Override
    public List<Certificate> ofHolder(StaffNumber holder) {
        return list("c.holder = ?" + HOLDS, holder.value());
    }

    /** Locks the series until the transaction ends, and returns the number that follows the last one kept. */
    private CertificateNumber next(NumberingPolicy numbering, NumberingFacts facts) {
        NumberSeries wanted = numbering.series(facts);
        int last = lastGiven(wanted, " for update").orElseGet(() -> {
            series.insertIfAbsent(Row.of("series", wanted).with("last_number", 0));
            return lastGiven(wanted, " for update").orElseThrow();
        });
        return numbering.number(facts, last + 1);
    }

    private Optional<Integer> lastGiven(NumberSeries wanted, String lock) {
        return jdbc.sql("select last_number from certificate_series where series = ?" + lock)
                .param(wanted.key())
                .query(Integer.class)
                .optional();
    }

    private Certificate keep(Certificate certificate) {
        CertificateNumber number = certificate.number();
        series.update(Row.of("series", number.series()).with("last_number", number.sequence()));
        if (!certificates.insertIfAbsent(CertificateRows.row(certificate))) {
            throw new AlreadyKeptException("application " + certificate.application()
                    + " has a certificate already, or number " + number + " was given before");
        }
        return certificate;
    }

    private RegisterLine append(CertificateNumber number, RegisterEvent event) {
        return database.atomically(() -> {
            RegisterLine longer = locked(number).with(event);
            events.insert(CertificateRows.row(number.value(), event));
            return longer;
        });
    }

    private RegisterLine locked(CertificateNumber number) {
        jdbc.sql("select number_text from certificate where number_text = ? for update")
                .param(number.value())
                .query(String.class)
                .optional();
        return line(number.value()).orElseThrow(() -> new IllegalArgumentException("no such certificate: " + number));
    }

    private static RegisterLine line(Certificate certificate, Map<String, List<RegisterEvent>> happened) {
        return new RegisterLine(
                certificate, happened.getOrDefault(certificate.number().value(), List.of()));
    }

    private List<Certificate> list(String condition, Object... values) {
        return jdbc
                .sql(CertificateRows.SELECT + " where " + condition)
                .params(values)
                .query((row, n) -> CertificateRows.certificate(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Certificate::number))
                .toList();
    }

    private Map<String, List<RegisterEvent>> events(String condition, Object... values) {
        Map<String, List<RegisterEvent>> happened = new HashMap<>();
        jdbc.sql(CertificateRows.SELECT_EVENTS + " where " + condition + " order by e.line")
                .params(values)
                .query(row -> {
                    happened.computeIfAbsent(row.getString("number_text"), none -> new ArrayList<>())
                            .add(CertificateRows.event(row));
                });
        return happened;
    }
}
