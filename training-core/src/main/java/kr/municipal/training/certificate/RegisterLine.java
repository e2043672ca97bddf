package kr.municipal.training.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kr.municipal.training.eligibility.Reason;

/**
 * One line of the register (발급대장의 한 줄): a certificate and everything that happened to it since its issue. Immutable and
 * thread-safe.
 *
 * @param certificate the certificate
 * @param events what happened, in the order in which it was kept, none before the one that went before it; one that ends the
 *     certificate is the last
 */
public record RegisterLine(Certificate certificate, List<RegisterEvent> events) {

    /**
     * Checks that nothing follows the end, nothing goes back in time, and a hand-out comes before every other print.
     *
     * @throws IllegalArgumentException if one of them does not hold
     */
    public RegisterLine {
        Objects.requireNonNull(certificate, "certificate");
        events = List.copyOf(events);
        events.stream()
                .filter(RegisterEvent.Print.class::isInstance)
                .skip(1)
                .filter(RegisterEvent.HandOut.class::isInstance)
                .findFirst()
                .ifPresent(event -> {
                    throw new IllegalArgumentException(
                            "certificate " + certificate.number() + " was printed before " + event);
                });
        for (int next = 1; next < events.size(); next++) {
            RegisterEvent event = events.get(next - 1);
            RegisterEvent following = events.get(next);
            if (event instanceof RegisterEvent.End) {
                throw new IllegalArgumentException("certificate " + certificate.number() + " was at an end with "
                        + event + ", and " + following + " cannot follow");
            }
            if (following.at().isBefore(event.at())) {
                throw new IllegalArgumentException("certificate " + certificate.number() + ": " + following
                        + " cannot follow what happened later, " + event);
            }
        }
    }

    /**
     * Returns the line of a certificate that was only issued.
     *
     * @param certificate the certificate
     * @return the line
     */
    public static RegisterLine of(Certificate certificate) {
        return new RegisterLine(certificate, List.of());
    }

    /**
     * Returns this line with what happened next.
     *
     * @param event what happened
     * @return the longer line
     * @throws IllegalStateException if the certificate is at an end
     * @throws IllegalArgumentException if it lies before the last event, or is a hand-out of a certificate that was
     *     {@linkplain #prints() printed} before
     */
    public RegisterLine with(RegisterEvent event) {
        if (end().isPresent()) {
            throw new IllegalStateException(
                    "certificate " + certificate.number() + " is at an end, and " + event + " cannot follow");
        }
        List<RegisterEvent> more = new ArrayList<>(events);
        more.add(event);
        return new RegisterLine(certificate, more);
    }

    /**
     * Returns what the office printed of it: the hand-out (교부) and the re-prints.
     *
     * @return the prints in their order; none as long as only its holder has the file
     */
    public List<RegisterEvent.Print> prints() {
        return only(RegisterEvent.Print.class).toList();
    }

    /**
     * Returns the re-prints (재출력), which are counted by the size of the list.
     *
     * @return the re-prints in their order
     */
    public List<RegisterEvent.Reprint> reprints() {
        return only(RegisterEvent.Reprint.class).toList();
    }

    /**
     * Returns what ended the certificate.
     *
     * @return revocation or replacement, or empty as long as it holds
     */
    public Optional<RegisterEvent.End> end() {
        return only(RegisterEvent.End.class).findFirst();
    }

    /**
     * Says whether the certificate holds at the moment.
     *
     * @param at the moment, not before the issue; of earlier ones nothing is known, and the answer is that at the issue
     * @return valid, revoked or replaced; at the moment of the end itself it does not hold any more
     */
    public Validity validity(Instant at) {
        return end().filter(end -> !at.isBefore(end.at()))
                .map(end -> end.<Validity>fold(
                        revocation -> new Validity.Revoked(revocation.at(), revocation.words()),
                        replacement -> new Validity.Replaced(replacement.at(), replacement.successor())))
                .orElseGet(Validity.Valid::new);
    }

    /**
     * Looks for what keeps anything more from happening to the certificate.
     *
     * @return {@code CERTIFICATE_REVOKED} with {@code number} and {@code since}, {@code CERTIFICATE_REPLACED} with
     *     {@code number}, {@code since} and {@code successor}, or nothing
     */
    public List<Reason> objections() {
        return end()
                .map(end -> end.fold(revocation -> Reason.of("CERTIFICATE_REVOKED"), replacement -> Reason.of(
                                        "CERTIFICATE_REPLACED")
                                .with("successor", replacement.successor().value()))
                        .with("number", certificate.number().value())
                        .with("since", end.at()))
                .stream()
                .toList();
    }

    /**
     * Looks for what keeps the certificate from being printed once more or issued anew. One whose name was erased holds on, but
     * nothing is made out to nobody.
     *
     * @return the {@linkplain #objections() other objections} and {@code CERTIFICATE_ERASED} with {@code number} if the
     *     name of the holder {@linkplain CertificateDetails#isErased() was erased}; or nothing
     */
    public List<Reason> printObjections() {
        List<Reason> objections = new ArrayList<>(objections());
        if (certificate.details().isErased()) {
            objections.add(Reason.of("CERTIFICATE_ERASED")
                    .with("number", certificate.number().value()));
        }
        return objections;
    }

    private <E extends RegisterEvent> Stream<E> only(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }
}
