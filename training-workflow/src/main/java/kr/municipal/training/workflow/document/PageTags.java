package kr.municipal.training.workflow.document;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * What each piece of the page is, in the order in which it is read: a heading, a paragraph, a table whose rows have a
 * header, a picture with words for those who do not see it.
 */
final class PageTags {

    private static final COSName ROW_SCOPE = COSName.getPDFName("Row");

    private final PDPage page;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final COSArray owners = new COSArray();

    PageTags(PDDocument file, PDPage page) {
        this.page = page;
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(marked);
        file.getDocumentCatalog().setStructureTreeRoot(root);
        root.appendKid(document);
        page.setStructParents(0);
        // A signature put on later is reached in the order of the tags, too.
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }

    PDStructureElement add(String type) {
        return add(type, document);
    }

    PDStructureElement add(String type, PDStructureElement parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    PDStructureElement rowHeader(PDStructureElement row) {
        PDStructureElement header = add(StandardStructureTypes.TH, row);
        COSDictionary attributes = attributes(header, "Table");
        attributes.setItem(COSName.getPDFName("Scope"), ROW_SCOPE);
        return header;
    }

    PDStructureElement figure(String words, PDRectangle box) {
        PDStructureElement figure = add(StandardStructureTypes.Figure);
        figure.setAlternateDescription(words);
        COSDictionary attributes = attributes(figure, "Layout");
        attributes.setItem(COSName.BBOX, box);
        attributes.setName(COSName.getPDFName("Placement"), "Block");
        return figure;
    }

    private static COSDictionary attributes(PDStructureElement element, String owner) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, owner);
        element.getCOSObject().setItem(COSName.A, attributes);
        return attributes;
    }

    /** Returns the number that ties the next piece of the page's content to an element. */
    int content(PDStructureElement element) {
        int number = owners.size();
        owners.add(element.getCOSObject());
        element.appendKid(number);
        return number;
    }

    /** Written last: from each piece of content back to its element. */
    void finish() throws IOException {
        COSArray pages = new COSArray();
        pages.add(COSInteger.ZERO);
        pages.add(owners);
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.getCOSObject().setItem(COSName.NUMS, pages);
        root.setParentTree(parents);
        root.setParentTreeNextKey(1);
    }
}
