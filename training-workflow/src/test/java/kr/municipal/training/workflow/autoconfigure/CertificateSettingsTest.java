package kr.municipal.training.workflow.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import javax.imageio.ImageIO;
import kr.municipal.training.certificate.PrintWindow;
import kr.municipal.training.workflow.document.CertificatePdf;
import kr.municipal.training.workflow.document.CertificateSample;
import kr.municipal.training.workflow.document.CertificateTemplate;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("수료증의 서식·글꼴·직인 설정")
class CertificateSettingsTest {

    @EnableConfigurationProperties(TrainingProperties.class)
    static class Office {}

    @TempDir
    Path directory = Path.of("");

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(Office.class, CertificateConfiguration.class)
            .withPropertyValues("training.issuer=마포구청장");

    @Test
    @DisplayName("아무것도 적지 않으면 함께 들어 있는 서식으로, 직인 없이 인쇄한다")
    void nothingSet() {
        runner.run(context -> assertThat(text(context)).contains("수료증", "마포구청장"));
    }

    @Test
    @DisplayName("서식과 글꼴과 직인을 파일로 바꾼다")
    void ownFiles() throws IOException {
        Path template = write(bundled().replace("content: 수료증,", "content: 이수증,"));
        Path seal = directory.resolve("seal.png");
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB), "png", seal.toFile());
        Path font = directory.resolve("font.ttf");
        Files.copy(
                Objects.requireNonNull(CertificatePdf.class.getResourceAsStream("training-certificate-serif.ttf")),
                font);

        runner.withPropertyValues(
                        "training.certificate.template=" + template,
                        "training.certificate.font=" + font,
                        "training.certificate.seal-image=" + seal)
                .run(context -> assertThat(text(context)).contains("이수증").doesNotContain("수료증"));
    }

    @Test
    @DisplayName("잘못된 서식은 시작할 때 자리와 값을, 무엇을 할지와 함께 알린다")
    void badTemplate() throws IOException {
        Path template = write(bundled().replace("size: 50", "size: 5000"));

        assertRefused(
                "training.certificate.template=" + template,
                template.toString(),
                "elements[1].text.size",
                "5000",
                "수료증 서식을 쓸 수 없습니다",
                "The certificate template cannot be used");
    }

    @Test
    @DisplayName("제 글도 들어가지 않는 서식은 시작할 때 알린다")
    void templateThatFitsNothing() throws IOException {
        Path template = write(bundled().replace("bottom: 186", "bottom: 100"));

        assertRefused("training.certificate.template=" + template, template.toString(), "들어가지 않는");
    }

    @Test
    @DisplayName("없는 파일, 글꼴이 아닌 파일, 직인이 아닌 파일은 시작할 때 알린다")
    void badFiles() throws IOException {
        Path text = write("글");

        assertRefused("training.certificate.template=" + directory.resolve("none.yml"), "none.yml", "파일이 없습니다");
        assertRefused("training.certificate.font=" + text, text.toString(), "training.certificate.font", "손상되었습니다");
        assertRefused("training.certificate.seal-image=" + text, "training.certificate.seal-image", "PNG");
        assertRefused("training.certificate.seal-image=" + directory, "training.certificate.seal-image");
    }

    @Test
    @DisplayName("출력 한 건으로 보는 시간이 없거나 하루를 넘으면 시작할 때 알린다")
    void badPrintWindow() {
        for (String length : new String[] {"0s", "25h"}) {
            runner.withPropertyValues("training.certificate.print-window=" + length)
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .hasMessageContainingAll("training.certificate.print-window", "하루를 넘지"));
        }
        runner.withPropertyValues("training.certificate.print-window=10m")
                .run(context -> assertThat(context.getBean(PrintWindow.class))
                        .isEqualTo(new PrintWindow(Duration.ofMinutes(10))));
    }

    @Test
    @DisplayName("기관이 만든 빈이 있으면 그것을 쓴다")
    void ownBean() {
        CertificatePdf own = new CertificatePdf();
        runner.withBean(CertificatePdf.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(CertificatePdf.class)).isSameAs(own));
    }

    private void assertRefused(String setting, String... said) {
        runner.withPropertyValues(setting).run(context -> {
            Throwable failure = Objects.requireNonNull(context.getStartupFailure());
            assertThat(ExceptionUtils.getThrowableList(failure))
                    .hasAtLeastOneElementOfType(CertificateSettingException.class);
            FailureAnalysis analysis = new CertificateSettingFailureAnalyzer().analyze(failure);
            assertThat(analysis.getDescription()).contains(said);
            assertThat(analysis.getAction()).contains("설정을 지우십시오", "remove the setting");
        });
    }

    private static String bundled() {
        return new String(CertificateTemplate.bundledFile(), StandardCharsets.UTF_8);
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(directory.resolve("own.yml"), yaml);
    }

    private static String text(AssertableApplicationContext context) throws IOException {
        CertificatePdf pdf = context.getBean(CertificatePdf.class);
        try (PDDocument document = Loader.loadPDF(
                pdf.preview(CertificateSample.ORDINARY, "마포구청장", null).file())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
