package kr.municipal.training.workflow.document.verification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import kr.municipal.training.workflow.document.CertificateFile;
import kr.municipal.training.workflow.document.CertificatePdf;
import kr.municipal.training.workflow.document.credential.VerifiedCredential;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * What is in a sealed certificate: its credential, and what is printed. Only for files of which every byte is known to be the
 * office's.
 */
final class CertificateContent {

    /** Longer than any credential. */
    private static final int LONGEST = 65_536;

    private final @Nullable String credential;
    private final String printed;

    private CertificateContent(@Nullable String credential, String printed) {
        this.credential = credential;
        this.printed = printed;
    }

    static CertificateContent of(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new CertificateContent(credential(document), bare(new PDFTextStripper().getText(document)));
        }
    }

    private static @Nullable String credential(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
        PDComplexFileSpecification file = files == null ? null : files.getValue(CertificateFile.CREDENTIAL);
        PDEmbeddedFile embedded = file == null ? null : file.getEmbeddedFile();
        if (embedded == null) {
            return null;
        }
        try (InputStream in = embedded.createInputStream()) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.US_ASCII);
        }
    }

    Optional<String> credential() {
        return Optional.ofNullable(credential);
    }

    /** The paper shows the number and the course of the credential. */
    boolean shows(VerifiedCredential said) {
        return printed.contains(bare(said.number())) && printed.contains(bare(said.courseTitle()));
    }

    /** Lines break anywhere, and letters are spread. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll(CertificatePdf.WHITE_SPACE, "");
    }
}
