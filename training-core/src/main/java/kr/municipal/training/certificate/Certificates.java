package kr.municipal.training.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;

/**
 * All certificates ever issued, and the register (수료증 발급대장) of what happened to them. Nothing is ever deleted.
 * Implementations are thread-safe.
 *
 * <p>Numbers have no gap and are never given twice, also when several certificates are issued at once: the place in the
 * series is taken in the same transaction in which the certificate is kept. A roll-back gives it back, and two who issue at
 * once get neighbouring places.
 */
public interface Certificates {

    /**
     * Issues the certificate of a completed application under the next number, or returns the one that it has: whatever is
     * retried, there is one. A revoked certificate counts too; what was revoked is not issued again.
     *
     * @param completed the ticket
     * @param numbering how certificates are numbered
     * @param details what it prints
     * @param issuedOn the day of issue, not before the last day taught
     * @return the certificate issued now or before
     * @throws IllegalArgumentException if it would be issued before the last day taught; no number is used then
     * @throws IllegalStateException if the policy writes a number that another certificate has; no number is used then
     */
    Certificate issue(Completed completed, NumberingPolicy numbering, CertificateDetails details, LocalDate issuedOn);

    /**
     * Issues a certificate anew, because the present one of the application said something wrong (재발급). The new one gets
     * the next number and {@linkplain Certificate#replaces() names} the old one; the old one is replaced. What the present
     * certificate prints already is not issued again, so a correction that is retried is made once.
     *
     * @param completed the ticket of the present certificate
     * @param numbering how certificates are numbered
     * @param correction what was wrong, and what is right
     * @return the new certificate, or the present one if it prints what is right; no number is used then
     * @throws IllegalArgumentException if it would be issued before the last day taught
     * @throws IllegalStateException if the application has no certificate, or its certificate was revoked
     */
    Certificate reissue(Completed completed, NumberingPolicy numbering, Correction correction);

    /**
     * Keeps that the office has printed a certificate for the first time.
     *
     * @param number its number
     * @param handOut who printed it, and when
     * @return its line in the register
     * @throws IllegalArgumentException if there is no such certificate, it was printed before, or the moment lies before what
     *     the register says last of it
     * @throws IllegalStateException if it was revoked or replaced
     */
    RegisterLine add(CertificateNumber number, RegisterEvent.HandOut handOut);

    /**
     * Keeps that a certificate was printed once more.
     *
     * @param number its number
     * @param reprint who printed it, when and why
     * @return its line in the register
     * @throws IllegalArgumentException if there is no such certificate, or the moment lies before what the register says last
     *     of it
     * @throws IllegalStateException if it was revoked or replaced
     */
    RegisterLine add(CertificateNumber number, RegisterEvent.Reprint reprint);

    /**
     * Keeps that a certificate was revoked.
     *
     * @param number its number
     * @param revocation who revoked it, when and why
     * @return its line in the register
     * @throws IllegalArgumentException if there is no such certificate, or the moment lies before what the register says last
     *     of it
     * @throws IllegalStateException if it was revoked or replaced before
     */
    RegisterLine add(CertificateNumber number, RegisterEvent.Revocation revocation);

    /**
     * Looks the certificate of an application up.
     *
     * @param application the application
     * @return the last one issued, though it may be revoked; or empty if none was
     */
    Optional<Certificate> find(ApplicationId application);

    /**
     * Looks the certificate of an application up that may be shown and printed.
     *
     * @param application the application
     * @return the last one issued, if it was not revoked; or empty
     */
    default Optional<Certificate> holding(ApplicationId application) {
        return find(application)
                .flatMap(certificate -> line(certificate.number().value()))
                .filter(line -> line.end().isEmpty())
                .map(RegisterLine::certificate);
    }

    /**
     * Looks a certificate up by its number, whatever became of it.
     *
     * @param number the number; its {@linkplain CertificateNumber#value() value} decides
     * @return the certificate, or empty if none has the number
     */
    default Optional<Certificate> find(CertificateNumber number) {
        return line(number.value()).map(RegisterLine::certificate);
    }

    /**
     * Looks the line of a certificate up.
     *
     * @param number the number as written
     * @return the line, or empty if no certificate has the number
     */
    Optional<RegisterLine> line(String number);

    /**
     * Returns the series in which numbers were given.
     *
     * @return the series by key
     */
    List<NumberSeries> series();

    /**
     * Returns the register of a series.
     *
     * @param series the series
     * @return the register; without lines if no number was given
     */
    Register register(NumberSeries series);

    /**
     * Returns the years in which certificates were issued, by their day of issue (발급일).
     *
     * @return the years, the latest first
     */
    List<Integer> years();

    /**
     * Returns the registers of all series in which a certificate was issued in a year.
     *
     * @param year the year of the day of issue (발급일)
     * @return the registers by series, each whole, also with what was issued in another year
     */
    List<Register> registers(int year);

    /**
     * Returns the registers of all series in which a certificate was ever issued.
     *
     * @return the registers by series
     */
    List<Register> registers();

    /**
     * Returns the lines of the certificates of a run.
     *
     * @param run the run
     * @return the lines by number, revoked and replaced certificates included
     */
    List<RegisterLine> lines(RunId run);

    /**
     * Returns the certificates of a run that hold.
     *
     * @param run the run
     * @return the certificates by number, without those revoked or replaced
     */
    List<Certificate> ofRun(RunId run);

    /**
     * Returns the certificates of a person that hold.
     *
     * @param holder the person
     * @return the certificates by number, without those revoked or replaced
     */
    List<Certificate> ofHolder(StaffNumber holder);
}
