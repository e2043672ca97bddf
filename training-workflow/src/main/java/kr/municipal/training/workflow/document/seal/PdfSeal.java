package kr.municipal.training.workflow.document.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/**
 * Puts the office's electronic seal (전자봉인) on a finished PDF: a PAdES baseline signature (ETSI EN 319 142-1) of level B-B,
 * or B-T where a time stamp authority is set. Immutable and thread-safe.
 *
 * <p>The file itself is kept as it is and the seal appended to it, so that who takes the seal away has the file as it was
 * rendered. The seal certifies: viewers report any later change as a violation. Nothing of it is printed on the page, and the
 * file stays PDF/A and PDF/UA.
 */
public final class PdfSeal {

    private static final COSName CADES_DETACHED = COSName.getPDFName("ETSI.CAdES.detached");
    private static final COSName TABS = COSName.getPDFName("Tabs");
    private static final int NO_CHANGE_ALLOWED = 1;
    private static final String FIELD = "발급기관의 전자봉인";

    private final Clock clock;
    private final TimeStamping timeStamping;

    /**
     * Returns a seal without time stamps: when it was put on is what the office says.
     *
     * @param clock says when
     */
    public PdfSeal(Clock clock) {
        this(clock, TimeStamping.none());
    }

    /**
     * Returns a seal with time stamps.
     *
     * @param clock says when the seal is put on
     * @param timeStamping who stamps, and what happens when nobody answers
     */
    public PdfSeal(Clock clock, TimeStamping timeStamping) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.timeStamping = Objects.requireNonNull(timeStamping, "timeStamping");
    }

    /**
     * Returns the file sealed with the key that signs now.
     *
     * @param file a finished PDF without a seal
     * @param keys the office's keys
     * @return the sealed file
     * @throws kr.municipal.training.workflow.document.keys.OfficeKeyException if the certificate of the key is not valid now,
     *     or the key does not sign
     * @throws IllegalArgumentException as {@link #seal(byte[], OfficeKey)}
     * @throws TimeStampException as {@link #seal(byte[], OfficeKey)}
     */
    public byte[] seal(byte[] file, OfficeKeys keys) {
        return seal(file, keys.active(clock.instant()));
    }

    /**
     * Returns the file with the seal on it. With the same moment and an RSA key it is the same bytes each time.
     *
     * @param file a finished PDF without a seal
     * @param key the office's key
     * @return the sealed file: the given bytes, followed by the seal
     * @throws kr.municipal.training.workflow.document.keys.OfficeKeyException if the key does not sign, as one whose token was
     *     pulled out
     * @throws IllegalArgumentException if the file is no PDF, is encrypted or has been sealed before
     * @throws TimeStampException if the time stamp authority fails and no seal is put on without it
     */
    public byte[] seal(byte[] file, OfficeKey key) {
        Instant now = clock.instant();
        try (PDDocument document = opened(file);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(SealContainer.room(key) + timeStamping.room());
            PDSignature signature = signature(key, now);
            document.setDocumentId(now.toEpochMilli());
            document.addSignature(
                    signature, content -> SealContainer.make(content.readAllBytes(), key, timeStamping), options);
            certify(document, signature);
            describe(document);
            ByteArrayOutputStream sealed = new ByteArrayOutputStream();
            document.saveIncremental(sealed);
            return sealed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocument opened(byte[] file) throws IOException {
        PDDocument document;
        try {
            document = Loader.loadPDF(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a PDF that can be sealed, of " + file.length + " bytes", e);
        }
        if (document.isEncrypted() || !document.getSignatureDictionaries().isEmpty()) {
            document.close();
            throw new IllegalArgumentException("the PDF is encrypted, or has been sealed before");
        }
        return document;
    }

    private static PDSignature signature(OfficeKey key, Instant now) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES_DETACHED);
        signature.setName(SealCertificates.commonName(key.certificate()));
        signature.setSignDate(GregorianCalendar.from(now.atZone(ZoneOffset.UTC)));
        return signature;
    }

    /** Says by the first signature of the document that nothing may be changed after it (ISO 32000-1, 12.8.2.2). */
    private static void certify(PDDocument document, PDSignature signature) {
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.TRANSFORM_PARAMS);
        parameters.setInt(COSName.P, NO_CHANGE_ALLOWED);
        parameters.setName(COSName.V, "1.2");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.SIG_REF);
        reference.setItem(COSName.TRANSFORM_METHOD, COSName.DOCMDP);
        reference.setItem(COSName.TRANSFORM_PARAMS, parameters);
        COSArray references = new COSArray();
        references.add(reference);
        references.setDirect(true);
        signature.getCOSObject().setItem(COSName.REFERENCE, references);

        COSDictionary permissions = new COSDictionary();
        permissions.setItem(COSName.DOCMDP, signature);
        permissions.setDirect(true);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
    }

    /** What PDF/UA asks of a page with a field, even one without extent: the order of its fields, and its name. */
    private static void describe(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        page.getCOSObject().setItem(TABS, COSName.S);
        document.getSignatureFields().get(0).setAlternateFieldName(FIELD);
    }
}
