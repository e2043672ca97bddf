package kr.municipal.training.workflow.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import kr.municipal.training.certificate.PrintWindow;
import kr.municipal.training.workflow.document.CertificateFont;
import kr.municipal.training.workflow.document.CertificatePdf;
import kr.municipal.training.workflow.document.CertificatePreview;
import kr.municipal.training.workflow.document.CertificateSample;
import kr.municipal.training.workflow.document.CertificateTemplate;
import kr.municipal.training.workflow.document.SealImage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The paper of certificates, with the office's own template, font and seal where they are set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CertificateProperties.class)
class CertificateConfiguration {

    private static final String PREFIX = "training.certificate.";

    /** Reads one of the files. */
    private interface Reader<T> {
        T read(InputStream file) throws IOException;
    }

    @Bean
    @ConditionalOnMissingBean
    CertificatePdf certificatePdf(CertificateProperties settings, TrainingProperties office) {
        CertificateTemplate template = read("template", settings.template(), CertificateTemplate::read);
        CertificateFont font = read(
                "font", settings.font(), file -> CertificateFont.parse(file).requireKorean());
        SealImage seal = read("seal-image", settings.sealImage(), SealImage::read);
        CertificatePdf pdf = new CertificatePdf(
                template == null ? CertificateTemplate.bundled() : template,
                font == null ? CertificateFont.bundled() : font,
                seal);
        if (template != null || font != null) {
            requirePrintable(template != null ? "template" : "font", settings, pdf, office.issuer());
        }
        return pdf;
    }

    @Bean
    @ConditionalOnMissingBean
    PrintWindow printWindow(CertificateProperties settings) {
        Duration length = settings.printWindow();
        try {
            return new PrintWindow(length);
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationPropertyValueException(
                    PREFIX + "print-window",
                    length,
                    "0보다 길고 하루를 넘지 않아야 합니다(예: 5m). More than nothing and at most a day.");
        }
    }

    private static <T> @Nullable T read(String setting, String path, Reader<T> reader) {
        if (path.isBlank()) {
            return null;
        }
        try (InputStream file = Files.newInputStream(Path.of(path))) {
            return reader.read(file);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new CertificateSettingException(PREFIX + setting, path, "파일이 없습니다. There is no such file.", e);
        } catch (IOException e) {
            throw new CertificateSettingException(
                    PREFIX + setting, path, "파일을 읽을 수 없습니다. The file cannot be read. (" + e.getMessage() + ")", e);
        } catch (IllegalArgumentException e) {
            throw new CertificateSettingException(PREFIX + setting, path, String.valueOf(e.getMessage()), e);
        }
    }

    /** An ordinary certificate must be printable, or everybody's would fail one by one. */
    private static void requirePrintable(
            String setting, CertificateProperties settings, CertificatePdf pdf, String issuer) {
        String path = "template".equals(setting) ? settings.template() : settings.font();
        try {
            CertificatePreview preview = pdf.preview(CertificateSample.ORDINARY, issuer, null);
            if (!preview.problems().isEmpty()) {
                throw new CertificateSettingException(
                        PREFIX + setting, path, String.join(" ", preview.problems()), null);
            }
        } catch (UncheckedIOException e) {
            throw new CertificateSettingException(
                    PREFIX + setting,
                    path,
                    "수료증을 만들어 보니 되지 않습니다. No certificate can be made with it. (" + e.getMessage() + ")",
                    e);
        }
    }
}
