package kr.municipal.training.workflow.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a page as a screen reader does: along its structure, not along the paper. */
final class ReadAloud {

    private final Map<Integer, String> contents = new HashMap<>();
    private final List<String> read = new ArrayList<>();

    private ReadAloud() {}

    /** Each leaf of the structure as its type and what is read, for example {@code TD 홍길동}. */
    static List<String> of(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            ReadAloud aloud = new ReadAloud();
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            extractor.getMarkedContents().forEach(aloud::collect);
            aloud.walk(document.getDocumentCatalog().getStructureTreeRoot());
            return aloud.read;
        }
    }

    private void collect(PDMarkedContent content) {
        if (content.getMCID() >= 0) {
            contents.put(content.getMCID(), text(content));
        }
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                String actual = inner.getActualText();
                text.append(actual == null ? text(inner) : actual);
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                walk(element);
            } else if (kid instanceof Integer number && node instanceof PDStructureElement element) {
                read.add(element.getStructureType() + " " + words(element, contents.getOrDefault(number, "")));
            }
        }
    }

    private static String words(PDStructureElement element, String shown) {
        if (element.getAlternateDescription() != null) {
            return element.getAlternateDescription();
        }
        return element.getActualText() == null ? shown : element.getActualText();
    }
}
