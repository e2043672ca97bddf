package kr.municipal.training.workflow.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a PDF the way PDF/A-3 asks for: listed by name, and each with its relation to the document. */
final class Attachments {

    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

    private Attachments() {}

    static void add(PDDocument document, List<AttachedFile> files, GregorianCalendar modified) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
        COSArray associated = new COSArray();
        for (AttachedFile file : files) {
            PDComplexFileSpecification specification = specification(document, file, modified);
            byName.put(file.name(), specification);
            associated.add(specification.getCOSObject());
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED_FILES, associated);
    }

    private static PDComplexFileSpecification specification(
            PDDocument document, AttachedFile file, GregorianCalendar modified) throws IOException {
        byte[] content = file.content();
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        embedded.setSubtype(file.mediaType());
        embedded.setSize(content.length);
        embedded.setModDate(modified);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(file.name());
        specification.setFileUnicode(file.name());
        specification.setFileDescription(file.description());
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
        return specification;
    }
}
