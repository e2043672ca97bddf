package kr.municipal.training.workflow.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What makes a page PDF/A-3 and PDF/UA-1 besides its structure: title, author, language, the colour space that its colours are meant in, and the same
 * once more as XMP. Dates are the day of issue at midnight UTC, which is the same day in Korea, so that the file does
 * not depend on when or where it is made.
 */
final class ArchivalMetadata {

    private static final String LANGUAGE = "ko-KR";
    private static final String PRODUCER = "Municipal Training";
    private static final byte[] SRGB = resource("srgb.icc");
    private static final String XMP = new String(resource("metadata.xmp"), StandardCharsets.UTF_8);

    private ArchivalMetadata() {}

    /** The same moment everywhere: midnight UTC. */
    static GregorianCalendar moment(LocalDate day) {
        return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    }

    static void add(PDDocument document, String title, String author, LocalDate created) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        GregorianCalendar moment = moment(created);
        information.setTitle(title);
        information.setAuthor(author);
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(moment);
        information.setModificationDate(moment);

        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.addOutputIntent(srgb(document));
        catalog.setMetadata(xmp(document, title, author, created));
    }

    /** Written by hand: PDOutputIntent's own constructor would start the JDK's colour management for each page. */
    private static PDOutputIntent srgb(PDDocument document) throws IOException {
        PDStream profile = new PDStream(document, new ByteArrayInputStream(SRGB), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        dictionary.setItem(COSName.S, COSName.GTS_PDFA1);
        dictionary.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        PDOutputIntent intent = new PDOutputIntent(dictionary);
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static PDMetadata xmp(PDDocument document, String title, String author, LocalDate created)
            throws IOException {
        String text = XMP.replace("{title}", escaped(title))
                .replace("{author}", escaped(author))
                .replace("{language}", LANGUAGE)
                .replace("{producer}", PRODUCER)
                .replace("{created}", created + "T00:00:00Z");
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(text.getBytes(StandardCharsets.UTF_8));
        return metadata;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] resource(String name) {
        try (InputStream file = ArchivalMetadata.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of this library cannot be read: " + name, e);
        }
    }
}
