package kr.municipal.training.workflow.document.seal;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.workflow.document.keys.ClockSkew;
import kr.municipal.training.workflow.document.keys.TrustedKeys;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/** Who signed what, and when: whether the container of a seal is of these bytes, of its certificate, and of a trusted key. */
final class ContainerCheck {

    private final TrustedKeys trusted;
    private final TrustedKeys stampers;
    private final Instant now;

    ContainerCheck(TrustedKeys trusted, TrustedKeys stampers, Instant now) {
        this.trusted = trusted;
        this.stampers = stampers;
        this.now = now;
    }

    SealReport check(byte[] file, SealPlace place) {
        return place.container(file)
                .flatMap(bytes -> ReadContainer.of(bytes, place.covered(file)))
                .map(container -> check(container, place))
                .orElseGet(() -> SealReport.unread(SealFaults.containerBroken()));
    }

    private SealReport check(ReadContainer container, SealPlace place) {
        List<Reason> faults = new ArrayList<>(signature(container));
        SealTime time = time(container, place, faults);
        if (time == null) {
            faults.add(SealFaults.timeMissing());
        } else {
            faults.addAll(validity(container, time.at()));
        }
        try {
            Sealer sealer = sealer(container, time);
            if (!sealer.trusted()) {
                faults.add(SealFaults.keyUnknown(sealer.name()));
            }
            return SealReport.of(sealer, time, faults);
        } catch (CertificateException | RuntimeException e) {
            return SealReport.unread(SealFaults.containerBroken());
        }
    }

    private static List<Reason> signature(ReadContainer container) {
        try {
            return container.signer().verify(new JcaSimpleSignerInfoVerifierBuilder().build(container.certificate()))
                    ? List.of()
                    : List.of(SealFaults.signatureWrong());
        } catch (CMSSignerDigestMismatchException e) {
            return List.of(SealFaults.contentChanged());
        } catch (CMSException | OperatorCreationException | CertificateException | RuntimeException e) {
            return List.of(SealFaults.containerBroken());
        }
    }

    /** That of a trusted time stamp, or else what the sealer says: a stamp that anybody can make decides nothing. */
    private @Nullable SealTime time(ReadContainer container, SealPlace place, List<Reason> faults) {
        SealTime claimed =
                place.claimedTime().map(at -> new SealTime(at, null, false)).orElse(null);
        Optional<ContentInfo> attribute = container.stampAttribute();
        if (attribute.isEmpty()) {
            return claimed;
        }
        try {
            TimeStampToken stamp = TimeStampCheck.read(attribute.get());
            TimeStampCheck.require(
                    stamp, SealContainer.sha256(container.signer().getSignature()));
            Instant at = stamp.getTimeStampInfo().getGenTime().toInstant();
            List<X509Certificate> chain = converted(TimeStampCheck.chain(stamp));
            String authority =
                    SealCertificates.commonName(TimeStampCheck.signer(stamp).getSubject());
            if (stampers.trust(chain, at)) {
                return new SealTime(at, authority, true);
            }
            return claimed == null ? null : new SealTime(claimed.at(), authority, false);
        } catch (TSPException | IOException | CertificateException | RuntimeException e) {
            faults.add(SealFaults.timeStampWrong());
            return claimed;
        }
    }

    private Sealer sealer(ReadContainer container, @Nullable SealTime time) throws CertificateException {
        List<X509Certificate> chain = converted(container.chain());
        return new Sealer(
                SealCertificates.commonName(container.certificate().getSubject()),
                chain.get(0),
                trusted.trust(chain, time == null ? now : time.at()));
    }

    private List<Reason> validity(ReadContainer container, Instant at) {
        List<Reason> faults = new ArrayList<>();
        X509CertificateHolder certificate = container.certificate();
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        if (at.isBefore(from) || at.isAfter(to)) {
            faults.add(SealFaults.certificateNotValid(at, from, to));
        }
        if (!ClockSkew.hasCome(at, now)) {
            faults.add(SealFaults.inTheFuture(at));
        }
        return faults;
    }

    private static List<X509Certificate> converted(List<X509CertificateHolder> holders) throws CertificateException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder holder : holders) {
            certificates.add(SealCertificates.certificate(holder));
        }
        return certificates;
    }
}
