package kr.municipal.training.certificate;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;

/**
 * The register of certificates (수료증 발급대장): at most one for each application, and numbers without a gap.
 * Implementations are thread-safe.
 */
public interface Certificates {

    /**
     * Looks the certificate of an application up.
     *
     * @param application the application
     * @return the certificate, or empty if none was issued
     */
    Optional<Certificate> find(ApplicationId application);

    /**
     * Looks a certificate up by its number.
     *
     * @param number the number; its {@linkplain CertificateNumber#value() value} decides
     * @return the certificate, or empty if none has the number
     */
    Optional<Certificate> find(CertificateNumber number);

    /**
     * Adds a certificate.
     *
     * @param certificate the certificate
     * @throws IllegalStateException if its application has one already, or its number was given before
     */
    void add(Certificate certificate);

    /**
     * Returns the next place in the sequence of a year: 1 for its first certificate.
     *
     * <p>The sequence has no gap, also when several certificates are issued at once. Therefore the place is taken and
     * {@linkplain #add the certificate added} in one transaction: until it ends others wait, and if it fails the next
     * one gets the same place again.
     *
     * @param year the year, four digits
     * @return the place, counted from 1
     */
    int nextSequence(int year);

    /**
     * Returns the certificates of a run.
     *
     * @param run the run
     * @return the certificates by year and sequence
     */
    List<Certificate> ofRun(RunId run);

    /**
     * Returns the certificates of a person.
     *
     * @param holder the person
     * @return the certificates by year and sequence
     */
    List<Certificate> ofHolder(StaffNumber holder);
}
