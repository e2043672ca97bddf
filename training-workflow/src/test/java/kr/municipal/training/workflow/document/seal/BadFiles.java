package kr.municipal.training.workflow.document.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/** Files as forgers, broken lines and bad luck make them. */
final class BadFiles {

    private BadFiles() {}

    static byte[] appended(byte[] file, String more) {
        byte[] tail = more.getBytes(StandardCharsets.ISO_8859_1);
        byte[] longer = Arrays.copyOf(file, file.length + tail.length);
        System.arraycopy(tail, 0, longer, file.length, tail.length);
        return longer;
    }

    /** With a later revision in which something is different. */
    static byte[] revised(byte[] file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle("수료증 제 2026-9999 호");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    static byte[] signedAgain(byte[] file, OfficeKey other) throws Exception {
        try (PDDocument document = Loader.loadPDF(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            document.addSignature(
                    signature, content -> SealContainer.make(content.readAllBytes(), other, TimeStamping.none()));
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    static byte[] lowerCaseOnce(Sealed sealed) {
        for (int position = sealed.place().gapStart() + 1; ; position++) {
            char digit = (char) sealed.file()[position];
            if (digit >= 'A' && digit <= 'F') {
                return sealed.with(position, Character.toLowerCase(digit));
            }
        }
    }

    /** The same container, but signed by another key for the same certificate. */
    static byte[] otherSignature(Sealed sealed) throws Exception {
        OfficeKey forger = new OfficeKey(
                sealed.key().id(), Issuing.keys("EC").getPrivate(), sealed.key().chain());
        byte[] forged = SealContainer.make(sealed.place().covered(sealed.file()), forger, TimeStamping.none());
        return withContainer(sealed, forged);
    }

    /** With a time stamp that was given to another signature. */
    static byte[] withBorrowedStamp(Sealed sealed) throws Exception {
        Sealed other = Sealed.stamped(
                Issuing.selfSigned("EC", "이웃구청장"), Issuing.root("시점확인 최상위").stamping("EC", "시점확인 서버"), Sealed.AT);
        SignerInformation stamped = data(other).getSignerInfos().iterator().next();
        Attribute stamp = stamped.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        // A container with room for it: sealed with another stamp of about this size.
        Sealed roomy = Sealed.stamped(
                sealed.key(), Issuing.root("시점확인 최상위").stamping("EC", "시점확인 서버"), Sealed.AT.plusSeconds(2));
        byte[] forged = CanonicalCms.of(
                        data(roomy),
                        sealed.key().chain().stream()
                                .map(SealCertificates::holder)
                                .toList(),
                        new AttributeTable(new DERSet(stamp)))
                .getEncoded(ASN1Encoding.DER);
        return withContainer(roomy, forged);
    }

    /** Sealed with a chain of so many certificates, of which so many are in the container. */
    static byte[] crowded(OfficeKey key, int named, int carried) throws Exception {
        Sealed sealed = Sealed.by(withChain(key, named));
        ContentInfo container = CanonicalCms.of(
                data(sealed),
                sealed.key().chain().stream()
                        .limit(carried)
                        .map(SealCertificates::holder)
                        .toList(),
                null);
        return withContainer(sealed, container.getEncoded(ASN1Encoding.DER));
    }

    /** The key, with certificates behind its own that have nothing to do with it. */
    static OfficeKey withChain(OfficeKey key, int length) {
        List<X509Certificate> chain = new ArrayList<>(List.of(key.certificate()));
        while (chain.size() < length) {
            chain.add(Issuing.selfSigned("EC", "아무나").certificate());
        }
        return new OfficeKey(key.id(), key.privateKey(), chain);
    }

    /** Files that show something else, with the good seal somewhere in them. */
    static List<byte[]> forgeries(Sealed sealed) {
        String text = new String(sealed.file(), StandardCharsets.ISO_8859_1);
        SealPlace place = sealed.place();
        String range = text.substring(text.indexOf("/ByteRange"), text.indexOf(']', text.indexOf("/ByteRange")) + 1);
        int end = sealed.file().length;
        String evil = "%evil\n";
        return List.of(
                // The range begins later, so that something stands before it.
                bytes(evil + text),
                bytes(text.replace(
                        range,
                        padded(
                                "/ByteRange [1 %d %d %d]",
                                range, place.gapStart() - 1, place.gapEnd(), end - place.gapEnd()))),
                // The gap is wider than the seal.
                bytes(text.replace(
                        range,
                        padded(
                                "/ByteRange [0 %d %d %d]",
                                range, place.gapStart() - 40, place.gapEnd(), end - place.gapEnd()))),
                bytes(text.replace(
                        range,
                        padded(
                                "/ByteRange [0 %d %d %d]",
                                range, place.gapStart(), place.gapEnd() + 40, end - place.gapEnd() - 40))),
                // Nothing is covered, or nothing that exists.
                bytes(text.replace(range, padded("/ByteRange [0 0 %d 0]", range, end))),
                bytes(text.replace(range, padded("/ByteRange [0 1 9 9999999999]", range))),
                bytes(text.replace(range, padded("/ByteRange [0 9999999999 9999999999 0]", range))),
                bytes(text.replace(range, padded("/ByteRange [0 %d %d -1]", range, place.gapStart(), place.gapEnd()))),
                bytes(text.replace(range, padded("/ByteRange []", range))),
                // Something else stands in the gap.
                bytes(text.substring(0, place.gapEnd() - 200) + "00>/Evil true/X<" + "0".repeat(183)
                        + text.substring(place.gapEnd() - 1)),
                // The seal of one file on another.
                bytes(text.replace("MediaBox", "MediaBix")));
    }

    /** Files made to keep a reader busy, or to make it fall. */
    static List<byte[]> hostile() {
        String range = "/ByteRange [0 10 20 30]";
        return List.of(
                bytes("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\nxref\n0 1\n0000000000 65535 f \n"
                        + "trailer<</Root 1 0 R/Prev 60/Size 1>>\nstartxref\n60\n%%EOF"),
                bytes("%PDF-1.7\n" + "[".repeat(2_000_000)),
                bytes("%PDF-1.7\n" + "<<".repeat(1_000_000) + range),
                bytes("%PDF-1.7\n" + range.repeat(200_000)),
                bytes("%PDF-1.7\n" + ("/ByteRange " + " ".repeat(1_000)).repeat(5_000)),
                bytes("%PDF-1.7\n/ByteRange [0 23 60 " + "9".repeat(1_000_000) + "]"),
                bytes("%PDF-1.7\n/ByteRange [0 50 64 6]" + " ".repeat(18) + "<308006092A86>" + "%%EOF\n"),
                bytes("%PDF-1.7\n/ByteRange [0 50 64 6]" + " ".repeat(18) + "<3084FFFFFFFF>" + "%%EOF\n"),
                bytes("%PDF-1.7\n/ByteRange [0 40 100040 6]" + " ".repeat(3) + "<" + "30".repeat(49_999) + ">"
                        + "%%EOF\n"),
                bytes("%PDF-1.7\n/ByteRange [0 40 100040 6]" + " ".repeat(3) + "<" + "3080".repeat(24_999) + "00>"
                        + "%%EOF\n"));
    }

    private static CMSSignedData data(Sealed sealed) throws Exception {
        return new CMSSignedData(sealed.place().container(sealed.file()).orElseThrow());
    }

    private static byte[] withContainer(Sealed sealed, byte[] container) {
        SealPlace place = sealed.place();
        byte[] other = sealed.file().clone();
        Arrays.fill(other, place.gapStart() + 1, place.gapEnd() - 1, (byte) '0');
        byte[] hex = HexFormat.of().withUpperCase().formatHex(container).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(hex, 0, other, place.gapStart() + 1, hex.length);
        return other;
    }

    private static String padded(String pattern, String like, Object... numbers) {
        String text = String.format(Locale.ROOT, pattern, numbers);
        return text + " ".repeat(Math.max(0, like.length() - text.length()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
