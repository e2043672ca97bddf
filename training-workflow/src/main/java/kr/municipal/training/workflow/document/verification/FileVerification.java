package kr.municipal.training.workflow.document.verification;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.workflow.document.credential.CredentialCheck;
import kr.municipal.training.workflow.document.credential.CredentialVerdict;
import kr.municipal.training.workflow.document.credential.VerifiedCredential;
import kr.municipal.training.workflow.document.keys.KeySet;
import kr.municipal.training.workflow.document.keys.TrustedKeys;
import kr.municipal.training.workflow.document.seal.SealCheck;
import kr.municipal.training.workflow.document.seal.SealReport;
import kr.municipal.training.workflow.document.seal.Sealer;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a file is a genuine certificate (수료증 파일의 진위 확인), from the file and trusted keys alone, and from the register
 * where it can be asked. Whatever it is given, it answers. Thread-safe.
 *
 * <p>First the seal: what is not the office's to the last byte is not opened. Then the credential inside, which has to be right and
 * to say what is printed; then the register. A certification authority speaks for many offices: a sealer that is trusted through one
 * only is believed under the name that the reader expects.
 */
public final class FileVerification {

    private final TrustedKeys trusted;
    private final SealCheck seals;
    private final RegisterLookup register;
    private final @Nullable String issuer;

    /**
     * Returns a verification.
     *
     * @param trusted whose seals and credentials are trusted
     * @param stampers whose time stamps are trusted (시점확인 기관)
     * @param largestFile the most bytes a file may have
     * @param register whom to ask whether a certificate still holds
     */
    public FileVerification(TrustedKeys trusted, TrustedKeys stampers, int largestFile, RegisterLookup register) {
        this(trusted, new SealCheck(trusted, stampers, largestFile), register, null);
    }

    private FileVerification(TrustedKeys trusted, SealCheck seals, RegisterLookup register, @Nullable String issuer) {
        this.trusted = Objects.requireNonNull(trusted, "trusted");
        this.seals = seals;
        this.register = Objects.requireNonNull(register, "register");
        this.issuer = issuer;
    }

    /**
     * Returns this verification for the certificates of one office only.
     *
     * @param name the common name that the sealer's certificate has to have, for example 마포구청장
     * @return the verification; files of others it cannot tell of
     */
    public FileVerification expecting(String name) {
        return new FileVerification(trusted, seals, register, Objects.requireNonNull(name, "name"));
    }

    /**
     * Verifies a file.
     *
     * @param file whatever somebody handed in
     * @param now the present moment
     * @return the verdict
     */
    public FileVerdict verify(byte[] file, Instant now) {
        SealReport seal = seals.check(file, now);
        if (seal.isGood()) {
            return doubt(seal)
                    .map(doubt -> verdict(Outcome.CANNOT_TELL, seal, List.of(doubt)))
                    .orElseGet(() -> verifyContent(file, seal, now));
        }
        return seal.faults().stream().allMatch(this::isTheReaders)
                ? verdict(
                        Outcome.CANNOT_TELL,
                        seal,
                        seal.faults().stream().map(FileVerification::forReader).toList())
                : verdict(Outcome.NOT_GENUINE, seal, seal.faults());
    }

    /** Who trusts nobody knows no sealer, and by a slow clock every seal is of the future: that says nothing against a file. */
    private boolean isTheReaders(Reason fault) {
        return fault.code().equals("SEAL_IN_THE_FUTURE") || isOfUnknownKey(fault) && trusted.isEmpty();
    }

    private static Reason forReader(Reason fault) {
        return isOfUnknownKey(fault) ? Reason.of("VERIFICATION_NO_KEYS") : fault;
    }

    private static boolean isOfUnknownKey(Reason fault) {
        return fault.code().equals("SEAL_KEY_UNKNOWN");
    }

    /** Whether the sealer is the one whom the reader means. */
    private Optional<Reason> doubt(SealReport seal) {
        Sealer sealer = seal.sealer().orElseThrow();
        if (issuer == null) {
            return trusted.trustItself(sealer.certificate())
                    ? Optional.empty()
                    : Optional.of(Reason.of("VERIFICATION_ISSUER_NOT_NAMED").with("name", sealer.name()));
        }
        return sealer.isNamed(issuer)
                ? Optional.empty()
                : Optional.of(Reason.of("VERIFICATION_ISSUER_DIFFERS")
                        .with("name", sealer.name())
                        .with("expected", issuer));
    }

    private FileVerdict verifyContent(byte[] file, SealReport seal, Instant now) {
        try {
            CertificateContent content = CertificateContent.of(file);
            KeySet keys =
                    trusted.with(seal.sealer().map(Sealer::certificate).stream().toList());
            return content.credential()
                    .map(token -> new CredentialCheck(keys).check(token, now))
                    .map(verdict -> verdict.fold(
                            genuine -> judged(seal, content, genuine.credential(), keys, now),
                            refused -> verdict(refusal(refused), seal, refused.reasons())))
                    .orElseGet(
                            () -> verdict(Outcome.CANNOT_TELL, seal, List.of(Reason.of("VERIFICATION_NO_CREDENTIAL"))));
        } catch (IOException | RuntimeException e) {
            return verdict(Outcome.NOT_GENUINE, seal, List.of(Reason.of("VERIFICATION_UNREADABLE")));
        }
    }

    /** The seal vouches for the file; a credential signed with an older key, which is not at hand, says nothing against it. */
    private static Outcome refusal(CredentialVerdict.Refused refused) {
        boolean keyMissing =
                refused.reasons().stream().allMatch(reason -> reason.code().equals("CREDENTIAL_KEY_UNKNOWN"));
        return keyMissing ? Outcome.CANNOT_TELL : Outcome.NOT_GENUINE;
    }

    private FileVerdict judged(
            SealReport seal, CertificateContent content, VerifiedCredential credential, KeySet keys, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        if (!content.shows(credential)) {
            reasons.add(Reason.of("VERIFICATION_PRINT_DIFFERS").with("number", credential.number()));
        }
        RegisterAnswer answer = register.ask(credential, keys, now);
        Outcome outcome = reasons.isEmpty() ? outcome(answer) : Outcome.NOT_GENUINE;
        answer.objection().ifPresent(reasons::add);
        return new FileVerdict(outcome, seal, Optional.of(credential), answer, reasons);
    }

    /** Who cannot ask has a genuine file all the same; whoever is given an answer that cannot be trusted has to find out why. */
    private static Outcome outcome(RegisterAnswer answer) {
        return switch (answer.state()) {
            case HOLDS, NOT_LISTED, NOT_REACHABLE, NOT_ASKED -> Outcome.GENUINE;
            case UNTRUSTED -> Outcome.CANNOT_TELL;
            case ENDED, UNKNOWN -> Outcome.NOT_GENUINE;
        };
    }

    private static FileVerdict verdict(Outcome outcome, SealReport seal, List<Reason> reasons) {
        return new FileVerdict(outcome, seal, Optional.empty(), RegisterAnswer.notAsked(), reasons);
    }
}
