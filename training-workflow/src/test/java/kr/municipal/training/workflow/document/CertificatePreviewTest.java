package kr.municipal.training.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    @Test
    @DisplayName("서로 겹치는 것이나 인쇄할 수 없는 글자가 많으면 스무 가지와 몇 건이 더 있는지만 말한다")
    void saysTheFirstOfMany() throws IOException {
        String text =
                "  - text: {content: \"{기관장}\", left: 30, width: 50, baseline: 70, size: 10, color: \"#000000\"}\n";
        List<String> warnings = preview(BUNDLED + "\n" + text.repeat(85)).warnings();

        assertThat(warnings).hasSize(21).first().asString().startsWith("서로 겹칩니다");
        assertThat(warnings.get(20)).matches("그 밖에 3\\d{3}건");

        String rare = IntStream.range(0x1F400, 0x1F400 + 50)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        List<String> problems = preview(BUNDLED.replace("content: 수료증,", "content: " + rare + ","))
                .problems();
        assertThat(problems).hasSize(21).first().asString().contains("U+1F400");
        assertThat(problems.get(20)).isEqualTo("그 밖에 30건");
    }

    @Test
    @DisplayName("서식에 없는 수료증 항목을 모두 말한다")
    void saysWhatIsMissing() throws IOException {
        String yaml = BUNDLED.replace("        - {label: 직급, value: \"{직급}\"}\n", "")
                .replace("content: \"{기관장}\"", "content: 마포구청장");

        assertThat(preview(yaml).warnings())
                .containsExactly("서식에 없는 항목이 있습니다: {직급} {기관장}. 이대로 쓰면 수료증에 인쇄되지 않으니, 빼려는 것이 아니면 넣으십시오");
    }

    private static CertificatePreview preview(String good, String other, CertificateSample sample) throws IOException {
        return preview(BUNDLED.replace(good, other), sample);
    }

    private static CertificatePreview preview(String yaml) throws IOException {
        return preview(yaml, CertificateSample.ORDINARY);
    }

    private static CertificatePreview preview(String yaml, CertificateSample sample) throws IOException {
        CertificateTemplate template =
                CertificateTemplate.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        return Printed.PDF.with(template).preview(sample, "마포구청장", null);
    }
}
