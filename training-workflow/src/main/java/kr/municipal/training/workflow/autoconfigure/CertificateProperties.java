package kr.municipal.training.workflow.autoconfigure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What certificates look like: {@code training.certificate.*}. Each is the path of a file; left empty, that of the library
 * is used, and no seal.
 *
 * @param template the template of the page (YAML); the library's {@code certificate-template.yml} explains it
 * @param font the font (TrueType), which must have all modern Hangul syllables
 * @param sealImage the picture of the office's seal (PNG)
 */
@ConfigurationProperties("training.certificate")
public record CertificateProperties(
        @DefaultValue("") String template, @DefaultValue("") String font, @DefaultValue("") String sealImage) {}
