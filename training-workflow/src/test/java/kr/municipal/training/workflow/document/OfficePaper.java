package kr.municipal.training.workflow.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import kr.municipal.training.workflow.document.credential.PublicAddress;
import kr.municipal.training.workflow.document.paper.Papers;

/** The files that an office sets for its certificates, and its address; another of each at will. */
public record OfficePaper(byte[] template, byte[] font, byte[] seal, PublicAddress address) {

    private static final byte[] FONT = CertificateFont.bundled().content();

    public static final OfficePaper FIRST = new OfficePaper(
            CertificateTemplate.bundledFile(), FONT, Seals.png(300, 300), at("https://edu.example.go.kr"));

    /** What an office may change, one at a time. */
    public enum Change {
        TEMPLATE,
        FONT,
        SEAL,
        ADDRESS
    }

    public OfficePaper with(Change change) {
        return switch (change) {
            case TEMPLATE ->
                new OfficePaper(
                        new String(template, UTF_8)
                                .replace("#052561", "#610505")
                                .getBytes(UTF_8),
                        font,
                        seal,
                        address);
            case FONT -> new OfficePaper(template, renamed(font), seal, address);
            case SEAL -> new OfficePaper(template, font, Seals.png(300, 200), address);
            case ADDRESS -> new OfficePaper(template, font, seal, at("https://new.example.go.kr"));
        };
    }

    public OfficePaper withAll() {
        OfficePaper paper = this;
        for (Change change : Change.values()) {
            paper = paper.with(change);
        }
        return paper;
    }

    /** Reads everything anew, as an office that is started. */
    public CertificatePapers in(Papers papers) {
        try {
            return new CertificatePapers(
                    papers,
                    new CertificatePdf(
                            CertificateTemplate.read(new ByteArrayInputStream(template)),
                            CertificateFont.parse(new ByteArrayInputStream(font)),
                            SealImage.read(new ByteArrayInputStream(seal))),
                    address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublicAddress at(String address) {
        return new PublicAddress(URI.create(address));
    }

    /** A font of another name, which the file of a certificate tells. */
    private static byte[] renamed(byte[] font) {
        byte[] renamed = font.clone();
        byte[] name = "Certificate".getBytes(UTF_16BE);
        byte[] other = "CertificatE".getBytes(UTF_16BE);
        for (int at = 0; at < renamed.length - name.length; at++) {
            if (Arrays.equals(renamed, at, at + name.length, name, 0, name.length)) {
                System.arraycopy(other, 0, renamed, at, other.length);
            }
        }
        return renamed;
    }
}
