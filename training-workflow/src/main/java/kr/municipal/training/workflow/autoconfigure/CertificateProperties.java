package kr.municipal.training.workflow.autoconfigure;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What certificates look like and how prints are counted: {@code training.certificate.*}. The first three are paths of files; left
 * empty, those of the library are used, and no seal.
 *
 * @param template the template of the page (YAML); the library's {@code certificate-template.yml} explains it
 * @param font the font (TrueType), which must have all modern Hangul syllables
 * @param sealImage the picture of the office's seal (PNG)
 * @param printWindow how long a print in the register goes on, until the next needs an entry of its own; see {@link
 *     kr.municipal.training.certificate.PrintWindow#DEFAULT} for why it is five minutes
 */
@ConfigurationProperties("training.certificate")
public record CertificateProperties(
        @DefaultValue("") String template,
        @DefaultValue("") String font,
        @DefaultValue("") String sealImage,
        @DefaultValue("5m") Duration printWindow) {}
