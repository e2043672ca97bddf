package kr.municipal.training.certificate;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * A certificate (수료증), and the last ticket: it is issued to who {@linkplain Completed completed} a course, and to
 * nobody else.
 */
public final class Certificate {

    private final CertificateNumber number;
    private final ApplicationId application;
    private final RunId run;
    private final StaffNumber holder;
    private final CertificateDetails details;
    private final LocalDate issuedOn;
    private final @Nullable CertificateNumber replaces;

    private Certificate(
            CertificateNumber number,
            ApplicationId application,
            RunId run,
            StaffNumber holder,
            CertificateDetails details,
            LocalDate issuedOn,
            @Nullable CertificateNumber replaces) {
        this.number = Objects.requireNonNull(number, "number");
        this.application = Objects.requireNonNull(application, "application");
        this.run = Objects.requireNonNull(run, "run");
        this.holder = Objects.requireNonNull(holder, "holder");
        this.details = Objects.requireNonNull(details, "details");
        this.issuedOn = Objects.requireNonNull(issuedOn, "issuedOn");
        this.replaces = replaces;
        if (number.equals(replaces)) {
            throw new IllegalArgumentException("certificate " + number + " cannot replace itself");
        }
        if (issuedOn.isBefore(details.to())) {
            throw new IllegalArgumentException(
                    "certificate " + number + " issued on " + issuedOn + ", before the last day " + details.to());
        }
    }

    /**
     * Issues a certificate. Application, run and holder are those of the ticket.
     *
     * @param completed the ticket
     * @param number a number that was given to no other certificate
     * @param details what it prints of person and course
     * @param issuedOn the day of issue (발급일), not before the last day taught
     * @return the certificate
     * @throws IllegalArgumentException if it would be issued before the last day taught
     */
    public static Certificate issue(
            Completed completed, CertificateNumber number, CertificateDetails details, LocalDate issuedOn) {
        return issue(completed, number, details, issuedOn, null);
    }

    /**
     * Issues a certificate in the place of another one that said something wrong (재발급).
     *
     * @param completed the ticket of the other one
     * @param replaced the other one
     * @param number a number that was given to no other certificate
     * @param details what it prints of person and course
     * @param issuedOn the day of issue (발급일), not before the last day taught
     * @return the certificate
     * @throws IllegalArgumentException if the ticket belongs to another application, or it would be issued before the last
     *     day taught
     */
    public static Certificate reissue(
            Completed completed,
            Certificate replaced,
            CertificateNumber number,
            CertificateDetails details,
            LocalDate issuedOn) {
        if (!replaced.application.equals(completed.entry().id())) {
            throw new IllegalArgumentException("certificate " + replaced.number + " is of application "
                    + replaced.application + ", not of " + completed.entry().id());
        }
        return issue(completed, number, details, issuedOn, replaced.number);
    }

    private static Certificate issue(
            Completed completed,
            CertificateNumber number,
            CertificateDetails details,
            LocalDate issuedOn,
            @Nullable CertificateNumber replaces) {
        return new Certificate(
                number,
                completed.entry().id(),
                completed.entry().run(),
                completed.entry().applicant(),
                details,
                issuedOn,
                replaces);
    }

    /**
     * Returns a certificate as it was stored. For stores alone.
     *
     * @param number its number
     * @param application the application it was issued for
     * @param run the run completed
     * @param holder whose it is
     * @param details what it prints
     * @param issuedOn the day of issue
     * @param replaces the number of the certificate it replaced, or null
     * @return the certificate
     * @throws IllegalArgumentException if it was issued before the last day taught, or replaces itself
     */
    public static Certificate restore(
            CertificateNumber number,
            ApplicationId application,
            RunId run,
            StaffNumber holder,
            CertificateDetails details,
            LocalDate issuedOn,
            @Nullable CertificateNumber replaces) {
        return new Certificate(number, application, run, holder, details, issuedOn, replaces);
    }

    /**
     * Returns its number.
     *
     * @return the number
     */
    public CertificateNumber number() {
        return number;
    }

    /**
     * Returns the application it was issued for.
     *
     * @return the application's id
     */
    public ApplicationId application() {
        return application;
    }

    /**
     * Returns the run completed.
     *
     * @return the run's id
     */
    public RunId run() {
        return run;
    }

    /**
     * Returns whose it is.
     *
     * @return the staff number
     */
    public StaffNumber holder() {
        return holder;
    }

    /**
     * Returns what it prints of person and course.
     *
     * @return the details
     */
    public CertificateDetails details() {
        return details;
    }

    /**
     * Returns the day of issue.
     *
     * @return the day
     */
    public LocalDate issuedOn() {
        return issuedOn;
    }

    /**
     * Returns the number of the certificate that this one replaced.
     *
     * @return the number, or empty for a first issue
     */
    public Optional<CertificateNumber> replaces() {
        return Optional.ofNullable(replaces);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Certificate that
                && number.equals(that.number)
                && application.equals(that.application)
                && run.equals(that.run)
                && holder.equals(that.holder)
                && details.equals(that.details)
                && issuedOn.equals(that.issuedOn)
                && Objects.equals(replaces, that.replaces);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return "Certificate[" + number + " for " + application + "]";
    }
}
