package kr.municipal.training.workflow.document.credential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kr.municipal.training.certificate.CertificateNumber;
import kr.municipal.training.staff.StaffNumber;

/** Credentials without a database; what has ended is said by the test. */
public final class InMemoryCredentials implements CertificateCredentials {

    private final Map<CertificateNumber, CertificateCredential> kept = new LinkedHashMap<>();
    private final Set<Integer> ended = new TreeSet<>();

    /** Lets the certificate end. */
    public void end(CertificateNumber number) {
        ended.add(find(number).orElseThrow().position().index());
    }

    @Override
    public synchronized Optional<CertificateCredential> find(CertificateNumber number) {
        return Optional.ofNullable(kept.get(number));
    }

    @Override
    public synchronized Optional<String> numberOf(VerificationCode code) {
        return kept.values().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.number().value())
                .findFirst();
    }

    @Override
    public synchronized boolean add(CertificateCredential credential) {
        return kept.putIfAbsent(credential.number(), credential) == null;
    }

    @Override
    public synchronized boolean sign(CertificateCredential credential) {
        return kept.replace(credential.number(), credential) != null;
    }

    @Override
    public synchronized boolean print(CertificateCredential credential) {
        return kept.replace(credential.number(), credential) != null;
    }

    @Override
    public synchronized int count() {
        return kept.size();
    }

    @Override
    public List<Integer> ended(int list) {
        return new ArrayList<>(ended);
    }

    @Override
    public synchronized void erase(StaffNumber holder) {
        kept.replaceAll((number, one) ->
                new CertificateCredential(number, one.code(), one.position(), null, null, one.paper()));
    }
}
