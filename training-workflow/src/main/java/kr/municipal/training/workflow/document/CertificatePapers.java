package kr.municipal.training.workflow.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import kr.municipal.training.workflow.document.credential.PublicAddress;
import kr.municipal.training.workflow.document.paper.ContentId;
import kr.municipal.training.workflow.document.paper.Paper;
import kr.municipal.training.workflow.document.paper.Papers;
import org.jspecify.annotations.Nullable;

/**
 * The paper on which the office prints today, and those of earlier prints, ready to be printed on. Thread-safe; earlier papers are
 * read once and remembered, the last {@value #MOST} of them.
 */
public final class CertificatePapers {

    /** An office changes its paper every few years. Each takes some megabytes, most of them its font's. */
    private static final int MOST = 8;

    private final Papers papers;
    private final Printer present;
    private final Paper presentPaper;
    private final ContentId presentId;
    private final Cache<ContentId, Printer> printers =
            Caffeine.newBuilder().maximumSize(MOST).build();
    /** Papers share their fonts, as long as one of them is remembered. */
    private final Cache<ContentId, CertificateFont> fonts =
            Caffeine.newBuilder().weakValues().build();

    /**
     * @param papers where papers are kept
     * @param pdf the template, font and seal of today
     * @param address where the public reaches the office today, or null
     */
    public CertificatePapers(Papers papers, CertificatePdf pdf, @Nullable PublicAddress address) {
        this.papers = Objects.requireNonNull(papers, "papers");
        this.present = new Printer(pdf, address == null ? null : address.base());
        this.presentPaper = new Paper(
                ContentId.of(pdf.template().content()),
                ContentId.of(pdf.font().content()),
                pdf.seal().map(SealImage::content).map(ContentId::of).orElse(null),
                present.address());
        this.presentId = presentPaper.id();
        fonts.put(presentPaper.font(), pdf.font());
    }

    /**
     * What prints on one paper.
     *
     * @param pdf its template, font and seal
     * @param address what the address in its QR code begins with, or null for no code
     */
    record Printer(CertificatePdf pdf, @Nullable URI address) {}

    /** Keeps the paper of today unless it is kept, and names it. */
    ContentId keepPresent() {
        if (papers.find(presentId).isEmpty()) {
            papers.add(present.pdf().template().content());
            papers.add(present.pdf().font().content());
            present.pdf().seal().map(SealImage::content).ifPresent(papers::add);
            papers.add(presentPaper);
        }
        return presentId;
    }

    /** Returns what prints on the paper of an earlier print, or of today. */
    Printer printer(ContentId id) {
        return id.equals(presentId) ? present : printers.get(id, this::restored);
    }

    private Printer restored(ContentId id) {
        Paper paper =
                papers.find(id).orElseThrow(() -> new IllegalStateException("no such paper of a certificate: " + id));
        CertificateFont font = fonts.get(paper.font(), name -> read(name, CertificateFont::parse));
        SealImage seal = paper.sealImage() == null ? null : read(paper.sealImage(), SealImage::read);
        return new Printer(
                new CertificatePdf(read(paper.template(), CertificateTemplate::read), font, seal),
                paper.publicAddress());
    }

    /** Reads one of the files. */
    private interface Reader<T> {
        T read(InputStream file) throws IOException;
    }

    private <T> T read(ContentId name, Reader<T> reader) {
        try {
            return reader.read(new ByteArrayInputStream(papers.content(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
