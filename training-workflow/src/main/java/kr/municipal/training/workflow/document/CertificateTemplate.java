package kr.municipal.training.workflow.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * What a certificate (수료증) looks like: places, sizes, colours, fixed words and which fields it shows, read from a file
 * that an office replaces without touching code. The file that comes with the library, {@code certificate-template.yml},
 * explains each value. A template does not change once it is read.
 */
public final class CertificateTemplate {

    /** The largest file that is read, in bytes; the one of the library has 6,000. */
    public static final int MOST_BYTES = 100_000;

    private static final String BUNDLED = "certificate-template.yml";

    private final byte[] text;
    private final TemplateFile file;

    private CertificateTemplate(byte[] text) {
        this.text = text;
        this.file = TemplateReader.read(text);
    }

    /**
     * Returns the template of the library.
     *
     * @return the template, the same each time
     */
    public static CertificateTemplate bundled() {
        return Bundled.TEMPLATE;
    }

    /**
     * Reads a template.
     *
     * @param yaml the file, in UTF-8; read to its end, not closed
     * @return the template
     * @throws IOException if it cannot be read
     * @throws CertificateTemplateException if it is larger than {@link #MOST_BYTES}, no YAML, or a value of it makes no sense
     */
    public static CertificateTemplate read(InputStream yaml) throws IOException {
        byte[] bytes = yaml.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new CertificateTemplateException(
                    "", "> " + MOST_BYTES, "파일이 너무 큽니다", "the file is larger than a template can be");
        }
        return new CertificateTemplate(bytes);
    }

    /**
     * Returns the file of the library's template, to begin one's own from.
     *
     * @return the text of it
     */
    public static byte[] bundledFile() {
        try (InputStream yaml = CertificateTemplate.class.getResourceAsStream(BUNDLED)) {
            return Objects.requireNonNull(yaml, BUNDLED).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of this library cannot be read: " + BUNDLED, e);
        }
    }

    /** The file that it was read from. */
    byte[] content() {
        return text;
    }

    String title() {
        return file.title();
    }

    List<TemplateFile.Border> borders() {
        return file.borders();
    }

    List<CertificateField> missing() {
        return file.missing();
    }

    List<PageElement> elements() {
        return file.elements().stream().map(TemplateFile.Element::only).toList();
    }

    /** Read at first use. */
    private static final class Bundled {
        static final CertificateTemplate TEMPLATE = load();

        private static CertificateTemplate load() {
            try {
                return read(new ByteArrayInputStream(bundledFile()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
