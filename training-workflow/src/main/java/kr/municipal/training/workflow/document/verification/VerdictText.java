package kr.municipal.training.workflow.document.verification;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.workflow.document.credential.VerifiedCredential;
import kr.municipal.training.workflow.document.seal.SealReport;
import kr.municipal.training.workflow.document.seal.SealTime;
import kr.municipal.training.workflow.document.seal.Sealer;

/** Says a verdict in Korean or English: what it came to, what was looked at, what is the matter and what to do. Thread-safe. */
public final class VerdictText {

    private static final String BUNDLE = "kr.municipal.training.workflow.document.verification.verdict";
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final ReasonText text;
    private final ResourceBundle bundle;

    private VerdictText(Locale locale, ZoneId zone) {
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? Locale.ROOT : Locale.ENGLISH);
        this.text = ReasonText.in(locale, zone, bundle);
    }

    /**
     * Something that was looked at.
     *
     * @param label what it is
     * @param said what was found
     */
    public record Line(String label, String said) {}

    /**
     * Returns the sentences of a language.
     *
     * @param locale Korean, or any other for English
     * @param zone the zone in which moments are shown
     * @return the sentences
     */
    public static VerdictText in(Locale locale, ZoneId zone) {
        return new VerdictText(locale, zone);
    }

    /**
     * Says what the verification came to, and if it could not be learnt whether the certificate was revoked, that too.
     *
     * @param verdict the verdict
     * @return one sentence or two
     */
    public String headline(FileVerdict verdict) {
        boolean onlyEnded = verdict.register().state() == RegisterAnswer.State.ENDED
                && verdict.reasons().size() == 1;
        boolean notAsked =
                verdict.outcome() == Outcome.GENUINE && !verdict.register().tellsThatItHolds();
        if (onlyEnded) {
            return word("Outcome.ENDED");
        }
        return word(
                notAsked
                        ? "Outcome.GENUINE_NOT_ASKED"
                        : "Outcome." + verdict.outcome().name());
    }

    /**
     * Says what was found of the seal, the file, the credential and the register, in this order.
     *
     * @param verdict the verdict
     * @return the four lines
     */
    public List<Line> lines(FileVerdict verdict) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(word("Label.SEAL"), sealed(verdict.seal())));
        lines.add(new Line(
                word("Label.FILE"), verdict.seal().isUnchanged() ? word("File.UNCHANGED") : word("File.CHANGED")));
        lines.add(new Line(
                word("Label.CREDENTIAL"),
                verdict.credential().map(this::said).orElseGet(() -> word("Credential.NONE"))));
        lines.add(new Line(
                word("Label.REGISTER"),
                verdict.register()
                        .objection()
                        .map(text::sentence)
                        .orElseGet(() ->
                                word("Register." + verdict.register().state().name()))));
        return List.copyOf(lines);
    }

    /**
     * Says what is the matter.
     *
     * @param reason a reason of the verdict
     * @return the sentence
     */
    public String sentence(Reason reason) {
        return text.sentence(reason);
    }

    /**
     * Says what to do.
     *
     * @param reason a reason of the verdict
     * @return the sentence
     */
    public String remedy(Reason reason) {
        return text.remedy(reason);
    }

    private String sealed(SealReport seal) {
        if (seal.sealer().isEmpty()) {
            return word("Seal.NONE");
        }
        Sealer sealer = seal.sealer().get();
        String by = said(sealer.trusted() ? "SEALED_BY_TRUSTED" : "SEALED_BY_UNKNOWN", "name", sealer.name());
        return seal.time().map(time -> by + " " + said(time)).orElse(by);
    }

    private String said(SealTime time) {
        if (time.stampedBy() == null) {
            return said("SEALED_AT", "at", time.at());
        }
        return said(
                time.trusted() ? "STAMPED_BY_TRUSTED" : "STAMPED_BY_UNKNOWN",
                "at",
                time.at(),
                "authority",
                time.stampedBy());
    }

    private String said(VerifiedCredential credential) {
        return said(
                "CREDENTIAL",
                "number",
                credential.number(),
                "course",
                credential.courseTitle(),
                "term",
                credential.term(),
                "period",
                said(
                        credential.from().equals(credential.to()) ? "PERIOD_DAY" : "PERIOD",
                        "from",
                        credential.from(),
                        "to",
                        credential.to()),
                "taught",
                taught(credential.hours().minutes()),
                "issuer",
                credential.issuer());
    }

    /** As the paper says it, to the minute. */
    private String taught(int minutes) {
        String code = minutes % MINUTES_OF_AN_HOUR == 0
                ? "TAUGHT_HOURS"
                : minutes < MINUTES_OF_AN_HOUR ? "TAUGHT_MINUTES" : "TAUGHT";
        return said(code, "hours", minutes / MINUTES_OF_AN_HOUR, "minutes", minutes % MINUTES_OF_AN_HOUR);
    }

    private String said(String code, Object... pairs) {
        Reason said = Reason.of(code);
        for (int i = 0; i < pairs.length; i += 2) {
            said = said.with((String) pairs[i], pairs[i + 1]);
        }
        return text.sentence(said);
    }

    private String word(String key) {
        return bundle.getString(key);
    }
}
