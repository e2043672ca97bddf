package kr.municipal.training.certificate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;

/**
 * Certificates kept in memory, for embedders without a database and for tests. Thread-safe: each call is one step, and one
 * that fails leaves everything as it was.
 */
public final class InMemoryCertificates implements Certificates {

    private final Map<String, RegisterLine> lines = new LinkedHashMap<>();

    /** Creates an empty register. */
    public InMemoryCertificates() {}

    @Override
    public synchronized Certificate issue(
            Completed completed, NumberingPolicy numbering, CertificateDetails details, LocalDate issuedOn) {
        return find(completed.entry().id()).orElseGet(() -> {
            NumberingFacts facts = NumberingFacts.of(completed, details, issuedOn);
            Certificate certificate = Certificate.issue(completed, next(numbering, facts), details, issuedOn);
            return keep(certificate);
        });
    }

    @Override
    public synchronized Certificate reissue(Completed completed, NumberingPolicy numbering, Correction correction) {
        Certificate old = find(completed.entry().id())
                .orElseThrow(() -> new IllegalStateException(
                        "application " + completed.entry().id() + " has no certificate to be issued anew"));
        if (get(old.number()).end().isEmpty() && old.details().equals(correction.details())) {
            return old;
        }
        NumberingFacts facts = NumberingFacts.of(completed, correction.details(), correction.issuedOn());
        Certificate corrected = Certificate.reissue(
                completed, old, next(numbering, facts), correction.details(), correction.issuedOn());
        RegisterLine ended = get(old.number()).with(correction.replacedBy(corrected.number()));
        keep(corrected);
        lines.put(old.number().value(), ended);
        return corrected;
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
    public synchronized Optional<Certificate> find(ApplicationId application) {
        return lines.values().stream()
                .map(RegisterLine::certificate)
                .filter(certificate -> certificate.application().equals(application))
                .reduce((earlier, later) -> later);
    }

    @Override
    public synchronized Optional<RegisterLine> line(String number) {
        return Optional.ofNullable(lines.get(number));
    }

    @Override
    public synchronized List<NumberSeries> series() {
        return lines.values().stream()
                .map(line -> line.certificate().number().series())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public synchronized Register register(NumberSeries series) {
        return new Register(series, lastGiven(series), ofSeries(series).toList());
    }

    @Override
    public synchronized List<Integer> years() {
        return lines.values().stream()
                .map(line -> line.certificate().issuedOn().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Override
    public synchronized List<Register> registers(int year) {
        return lines.values().stream()
                .map(RegisterLine::certificate)
                .filter(certificate -> certificate.issuedOn().getYear() == year)
                .map(certificate -> certificate.number().series())
                .distinct()
                .sorted()
                .map(this::register)
                .toList();
    }

    @Override
    public synchronized List<Register> registers() {
        return series().stream().map(this::register).toList();
    }

    @Override
    public synchronized List<RegisterLine> lines(RunId run) {
        return lines.values().stream()
                .filter(line -> line.certificate().run().equals(run))
                .sorted(Comparator.comparing(line -> line.certificate().number()))
                .toList();
    }

    @Override
    public List<Certificate> ofRun(RunId run) {
        return holding(certificate -> certificate.run().equals(run));
    }

    @Override
    public List<Certificate> ofHolder(StaffNumber holder) {
        return holding(certificate -> certificate.holder().equals(holder));
    }

    private synchronized RegisterLine append(CertificateNumber number, RegisterEvent event) {
        RegisterLine longer = get(number).with(event);
        lines.put(number.value(), longer);
        return longer;
    }

    private RegisterLine get(CertificateNumber number) {
        return line(number.value()).orElseThrow(() -> new IllegalArgumentException("no such certificate: " + number));
    }

    private CertificateNumber next(NumberingPolicy numbering, NumberingFacts facts) {
        return numbering.number(facts, lastGiven(numbering.series(facts)) + 1);
    }

    private Certificate keep(Certificate certificate) {
        RegisterLine line = RegisterLine.of(certificate);
        if (lines.putIfAbsent(certificate.number().value(), line) != null) {
            throw new IllegalStateException("certificate number " + certificate.number() + " was given before");
        }
        return certificate;
    }

    private int lastGiven(NumberSeries series) {
        return ofSeries(series)
                .mapToInt(line -> line.certificate().number().sequence())
                .max()
                .orElse(0);
    }

    private Stream<RegisterLine> ofSeries(NumberSeries series) {
        return lines.values().stream()
                .filter(line -> line.certificate().number().series().equals(series));
    }

    private synchronized List<Certificate> holding(Predicate<Certificate> wanted) {
        return lines.values().stream()
                .filter(line -> line.end().isEmpty())
                .map(RegisterLine::certificate)
                .filter(wanted)
                .sorted(Comparator.comparing(Certificate::number))
                .toList();
    }
}
