package kr.municipal.training.certificate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;

/**
 * Certificates kept in memory, for embedders without a database and for tests. Thread-safe.
 *
 * <p>In memory there is no transaction: hold the monitor of this object from {@link #nextSequence} to {@link #add}.
 * Without it, who comes second is refused the number, and no gap opens.
 */
public final class InMemoryCertificates implements Certificates {

    private static final Comparator<Certificate> BY_NUMBER = Comparator.comparing(
                    (Certificate certificate) -> certificate.number().year())
            .thenComparing(certificate -> certificate.number().sequence());

    private final List<Certificate> certificates = new ArrayList<>();

    /** Creates an empty register. */
    public InMemoryCertificates() {}

    @Override
    public Optional<Certificate> find(ApplicationId application) {
        return all(certificate -> certificate.application().equals(application)).stream()
                .findFirst();
    }

    @Override
    public Optional<Certificate> find(CertificateNumber number) {
        return all(certificate -> certificate.number().value().equals(number.value())).stream()
                .findFirst();
    }

    @Override
    public synchronized void add(Certificate certificate) {
        CertificateNumber number = certificate.number();
        if (find(certificate.application()).isPresent()) {
            throw new IllegalStateException("application " + certificate.application() + " has a certificate already");
        }
        if (find(number).isPresent()) {
            throw new IllegalStateException("certificate number " + number + " was given before");
        }
        int next = nextSequence(number.year());
        if (number.sequence() != next) {
            throw new IllegalStateException(
                    "certificate number " + number + " is out of sequence: the next of its year is " + next);
        }
        certificates.add(certificate);
    }

    @Override
    public synchronized int nextSequence(int year) {
        return certificates.stream()
                        .filter(certificate -> certificate.number().year() == year)
                        .mapToInt(certificate -> certificate.number().sequence())
                        .max()
                        .orElse(0)
                + 1;
    }

    @Override
    public List<Certificate> ofRun(RunId run) {
        return all(certificate -> certificate.run().equals(run));
    }

    @Override
    public List<Certificate> ofHolder(StaffNumber holder) {
        return all(certificate -> certificate.holder().equals(holder));
    }

    private synchronized List<Certificate> all(Predicate<Certificate> wanted) {
        return certificates.stream().filter(wanted).sorted(BY_NUMBER).toList();
    }
}
