package kr.municipal.training.workflow.document.credential;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.certificate.CertificateNumber;
import kr.municipal.training.staff.StaffNumber;

/**
 * The credentials of certificates. Salt and token are personal data of the holder, kept nowhere else, and as long as the register
 * keeps the name. Implementations are
 * thread-safe.
 */
public interface CertificateCredentials {

    /**
     * Looks the credential of a certificate up.
     *
     * @param number the number of the certificate
     * @return the credential, or empty if none was made yet
     */
    Optional<CertificateCredential> find(CertificateNumber number);

    /**
     * Looks up whose code it is.
     *
     * @param code the code
     * @return the number of the certificate as written, or empty if nobody's
     */
    Optional<String> numberOf(VerificationCode code);

    /**
     * Keeps a credential unless the certificate has one, or the code or the position is another one's.
     *
     * @param credential the credential
     * @return whether it was kept
     */
    boolean add(CertificateCredential credential);

    /**
     * Keeps the token of a credential that has none yet. One that was erased stays without.
     *
     * @param credential the credential with its token
     * @return whether it was kept
     */
    boolean sign(CertificateCredential credential);

    /**
     * Keeps on which paper a certificate was printed, unless it names one.
     *
     * @param credential the credential with its paper
     * @return whether it was kept
     */
    boolean print(CertificateCredential credential);

    /**
     * Counts all credentials.
     *
     * @return how many were ever made
     */
    int count();

    /**
     * Returns who of a status list does not hold any more.
     *
     * @param list the number of the list
     * @return the indexes of revoked and replaced certificates, ascending
     */
    List<Integer> ended(int list);

    /**
     * Erases salt and token of all certificates of a person. Code and position stay, for the register and the status list speak
     * of the certificate. A hash that somebody has seen can be compared with nothing here any more.
     *
     * @param holder the person
     */
    void erase(StaffNumber holder);
}
