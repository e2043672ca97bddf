package kr.municipal.training.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("수료증 서식 미리보기")
class CertificatePreviewTest {

    private static final String BUNDLED = new String(CertificateTemplate.bundledFile(), StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource
    @DisplayName("함께 들어 있는 서식에는 보통 글도 긴 글도 어려운 글자도 모두 들어가고 겹치지 않는다")
    void bundledTemplateFitsAll(CertificateSample sample) throws Exception {
        CertificatePdf sealed =
                new CertificatePdf(CertificateTemplate.bundled(), CertificateFont.bundled(), Seals.transparent());
        for (String issuer : new String[] {"마포구청장", "서울특별시인재개발원장"}) {
            CertificatePreview preview = sealed.preview(sample, issuer, Printed.LINK);
            assertThat(preview.problems()).isEmpty();
            assertThat(preview.warnings()).isEmpty();
            assertThat(preview.fits()).isTrue();
            assertThat(Compliance.violations(preview.file())).isEmpty();
        }
    }

    @Test
    @DisplayName("들어가지 않는 항목과 글을 말하고, 그래도 쪽은 보여 준다")
    void saysWhatDoesNotFit() throws IOException {
        CertificatePreview preview = preview("bottom: 186", "bottom: 120", CertificateSample.LONG);

        assertThat(preview.fits()).isFalse();
        assertThat(preview.problems()).singleElement().asString().contains("과정명", "4차 산업혁명");
        assertThat(ReadAloud.of(preview.file())).contains("TH 과정명");
    }

    @Test
    @DisplayName("글꼴에 없는 글자를 항목과 함께 말한다")
    void saysWhatCannotBePrinted() throws IOException {
        CertificatePreview preview = preview("content: 수료증,", "content: 수료증🎓,", CertificateSample.ORDINARY);

        assertThat(preview.problems()).singleElement().asString().contains("수료증🎓", "U+1F393");
        assertThat(ReadAloud.of(preview.file())).contains("H1 수료증");
    }

    @Test
    @DisplayName("서로 겹치는 것과 테두리 밖으로 나가는 것을 말한다")
    void saysWhatCollides() throws IOException {
        assertThat(preview("baseline: 238", "baseline: 180", CertificateSample.ORDINARY)
                        .warnings())
                .containsExactly("서로 겹칩니다: ‘표’(왼쪽에서 30.0~180.0 mm, 위에서 84.0~186.0 mm),"
                        + " ‘발급일’(왼쪽에서 83.4~126.6 mm, 위에서 174.8~180.7 mm)");
        assertThat(preview(
                                "left: 30, width: 150, baseline: 32",
                                "left: 5, width: 150, baseline: 32",
                                CertificateSample.ORDINARY)
                        .warnings())
                .singleElement()
                .asString()
                .matches("테두리 밖으로 나갑니다: ‘수료증 번호’\\(왼쪽에서 5\\.0~.* mm, 위에서 .* mm\\)\\. 테두리는 가장자리에서 14\\.4 mm입니다");
        assertThat(preview("baseline: 32,", "baseline: 1,", CertificateSample.ORDINARY)
                        .warnings())
                .singleElement()
                .asString()
                .startsWith("용지 밖으로 나갑니다: ‘수료증 번호’");
    }

    private static CertificatePreview preview(String good, String other, CertificateSample sample) throws IOException {
        String yaml = BUNDLED.replace(good, other);
        CertificateTemplate template =
                CertificateTemplate.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        return Printed.PDF.with(template).preview(sample, "마포구청장", null);
    }
}
