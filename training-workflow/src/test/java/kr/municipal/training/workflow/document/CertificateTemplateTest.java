package kr.municipal.training.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("수료증 서식")
class CertificateTemplateTest {

    private static final String BUNDLED = new String(CertificateTemplate.bundledFile(), StandardCharsets.UTF_8);

    private static final String PLAIN =
            """
            title: 이수증
            elements:
              - text: {content: 이 수 증, heading: true, left: 20, width: 170, baseline: 60, size: 40, align: center, color: "#000000"}
              - text: {content: "{성명} ({소속})", left: 20, width: 170, baseline: 100, size: 20, color: "#000000"}
              - text: {content: "{수료증 번호} {과정명}", left: 20, width: 170, baseline: 110, size: 10, color: "#000000"}
              - text: {content: "{확인번호}", left: 20, width: 170, baseline: 120, size: 10, color: "#000000"}
            """;

    @Test
    @DisplayName("다른 서식을 주면 코드를 고치지 않아도 제목, 글, 항목, 차례가 바뀐다")
    void anotherTemplate() throws Exception {
        CertificatePdf pdf = Printed.PDF.with(template(PLAIN));

        assertThat(ReadAloud.of(pdf.render(Printed.ORDINARY.certificate())))
                .containsExactly("H1 이 수 증", "P 홍길동 (도시재생과)", "P 제 2026-0001 호 업무에 바로 써먹는 챗GPT 활용법");
        assertThat(Compliance.violations(pdf.render(Printed.ORDINARY.certificate(), Printed.WITH_BOTH)))
                .isEmpty();
    }

    @Test
    @DisplayName("확인 화면이 없으면 그 항목이 든 글은 인쇄하지 않는다")
    void textWithoutValueIsLeftOut() throws IOException {
        CertificatePdf pdf = Printed.PDF.with(template(PLAIN));

        assertThat(ReadAloud.of(pdf.render(
                        Printed.ORDINARY.certificate(), CertificateExtras.none().with(Printed.LINK))))
                .contains("P " + Printed.LINK.code());
        assertThat(ReadAloud.of(pdf.render(Printed.ORDINARY.certificate()))).hasSize(3);
    }

    @Test
    @DisplayName("표의 줄을 지우거나 이름을 바꾸거나 차례를 바꿀 수 있다")
    void rows() throws IOException {
        String rows =
                BUNDLED.replace("        - {label: 직급, value: \"{직급}\"}\n", "").replace("label: 소속,", "label: 소속기관,");

        assertThat(ReadAloud.of(Printed.PDF.with(template(rows)).render(Printed.ORDINARY.certificate())))
                .contains("TH 소속기관", "TD 도시재생과")
                .doesNotContain("TH 직급", "TD 행정주사보");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    size: 50             | size: -3               | elements[1].text.size          | -3
                    size: 50             | size: big              | elements[1].text.size          | big
                    size: 50             | size: NaN              | elements[1].text.size          | NaN
                    size: 50,            |                        | elements[1].text.size          | 없음
                    left: 59             | left: 211              | elements[1].text.left          | 211
                    left: 59             | lefft: 59              | elements[1].text.left          | 없음
                    align: spread, bold  | align: middle, bold    | elements[1].text.align         | middle
                    '"{성명}"'            | '"{이름}"'              | elements[2].table.rows[2].value | {이름}
                    bottom: 186          | bottom: 80             | elements[2].table.bottom       | 80
                    row-gap: 7.6         | row-gap: 1             | elements[2].table.row-gap      | 1
                    '{inset: 12'         | '{inset: -1'           | borders[0].inset               | -1
                    'baseline: 66, size: 50, align: spread, bold: true, color: "#052561"' | 'baseline: 66, size: 50, color: navy' | elements[1].text.color | navy
                    '"{수료증 번호}"'      | '수료증'                | elements                       | {수료증 번호} × 0
                    '"{과정명}", note'     | '"{회차}", note'        | elements                       | {과정명} × 0
                    '"{과정명}", note'     | '"{과정명} {확인번호}", note' | elements                  | {과정명} × 0
                    '"{성명}", size: 22'   | '홍길동, size: 22'        | elements                       | {성명} × 0
                    'heading: true, '    | ''                     | elements                       | heading × 0
                    '- qr: {left: 21'    | '- qr: {left: 195'     | elements[7].qr.left            | 195
                    'top: 255, side: 22' | 'top: 255, side: 5'    | elements[7].qr.side            | 5
                    '- seal: {side: 24'  | '- seal: {side: 24, left: 3' | elements[6].seal         | 'left 3, top 없음'
                    '- seal:'            | '- stamp:'             | elements[6]                    | []
                    'gap: 0.3'           | 'gap: 0.3\n      gaap: 1' | elements[5].text.gaap    | gaap
                    title: 수료증         | 'title: " "'           | title                          | ' '
                    'elements:'          | 'element:'             | elements                       | 없음
                    size: 50             | 'size:'                | elements[1].text.size          | 없음
                    size: 50             | size: [50]             | elements[1].text.size          | '[50]'
                    size: 50             | size: 50pt             | elements[1].text.size          | 50pt
                    lines: 2             | lines: 1.5             | elements[3].text.lines         | 1.5
                    'bold: true, color'  | 'bold: 예, color'       | elements[1].text.bold          | 예
                    '"{성명}"'            | '{성명}'                | elements[2].table.rows[2].value | '{성명'
                    '"{성명}"'            | '"{성명"'               | elements[2].table.rows[2].value | '{성명'
                    'content: 수료증,'     | 'content:,'            | elements[1].text.content       | 없음
                    'elements:'          | 'elements:\n  -'       | elements[0]                    | 없음
                    '- {label: 소속, value: "{소속}"}' | '-'          | elements[2].table.rows[0]      | 없음
                    'title: 수료증'        | 'title 수료증'           | 17행                            | ''
                    'title: 수료증'        | 'title: 수료증\ntitle: 이수증' | 15행                       | title
                    '  - {inset: 12,'    | '\t- {inset: 12,'      | 18행                            | inset
                    'bold: true, color: "#052561"' | 'bold: true, color: #052561' | 33행                | '- table'
                    'borders:'           | 'borders: ['           | 18행                            | ''
                    """)
    @DisplayName("잘못된 서식은 어느 자리의 어떤 값이 왜 잘못되었는지 두 말로 알린다")
    void badTemplate(String good, String bad, String element, String value) {
        String yaml = BUNDLED.replaceFirst(Pattern.quote(good), bad == null ? "" : bad.replace("\\n", "\n"));
        assertThat(yaml).isNotEqualTo(BUNDLED);

        assertThatThrownBy(() -> template(yaml))
                .isInstanceOfSatisfying(CertificateTemplateException.class, refused -> {
                    assertThat(refused.element()).isEqualTo(element);
                    assertThat(refused.value()).contains(value == null ? "" : value);
                })
                .hasMessageContainingAll(element, "수료증 서식을 쓸 수 없습니다", "The certificate template cannot be used");
    }

    @Test
    @DisplayName("비었거나, 목록이거나, YAML이 아니거나, 너무 크거나, 객체를 만들려는 파일은 거절한다")
    void notATemplate() {
        for (String file : List.of(
                "",
                "- 1",
                "수료증",
                "\0\1\2",
                "a: b: c",
                "title: !!java.net.URL [\"http://a.kr\"]",
                "a: &x [*x]",
                "가".repeat(CertificateTemplate.MOST_BYTES))) {
            assertThatThrownBy(() -> template(file)).isInstanceOf(CertificateTemplateException.class);
        }
    }

    @Test
    @DisplayName("한 쪽에 들어갈 수 없이 많은 글·표의 줄·테두리나 긴 글은 읽지 않고, 몇 개까지인지 말한다")
    void tooMuch() throws IOException {
        String text = PLAIN.lines().skip(3).findFirst().orElseThrow() + "\n";
        String border = "  - {inset: 12, thickness: 1, color: \"#000000\"}\n";
        String row = "        - {label: 직급, value: \"{직급}\"}\n";

        assertThat(template(PLAIN + text.repeat(96))).isNotNull();
        assertRefused(PLAIN + text.repeat(97), "elements", "101개", "100개까지");
        assertRefused(BUNDLED.replace(row, row.repeat(100)), "elements", "개", "표는 줄마다 셉니다");
        assertThat(template(PLAIN + "borders:\n" + border.repeat(10))).isNotNull();
        assertRefused(PLAIN + "borders:\n" + border.repeat(11), "borders", "11개", "10개까지");
        assertThat(template(PLAIN.replace("이 수 증", "증".repeat(300)))).isNotNull();
        assertRefused(PLAIN.replace("이 수 증", "증".repeat(301)), "elements[0].text.content", "증증…", "301자", "300자까지");
    }

    private static void assertRefused(String yaml, String element, String value, String... said) {
        assertThatThrownBy(() -> template(yaml)).isInstanceOfSatisfying(CertificateTemplateException.class, refused -> {
            assertThat(refused.element()).isEqualTo(element);
            assertThat(refused.value()).contains(value.split("…"));
            assertThat(refused.korean()).contains(said);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    size: 50           | size: [50]            | 수를 단위 없이 적어야 합니다
                    size: 50           | size: 50pt            | 수를 단위 없이 적어야 합니다
                    size: 50           | size: 0               | 5에서 200까지여야 합니다
                    'bold: true, color' | 'bold: 예, color'     | true나 false를 적어야 합니다
                    'color: "#052561"}\n\n  # 표' | 'color: 52561}\n\n  # 표' | 색은 "#052561"처럼
                    '"{성명}"'          | '{성명}'               | 중괄호가 든 글은 모두 따옴표 안에
                    '"{성명}"'          | '"{성명"'              | 중괄호의 짝이 맞지 않습니다
                    '  - {inset: 12,'  | '\t- {inset: 12,'     | 탭 대신 빈칸으로
                    'title: 수료증'      | 'title: a\ntitle: b'  | 같은 이름을 두 번
                    'bold: true, color: "#052561"' | 'bold: true, color: #052561' | 색(#)이 따옴표 안에 있는지
                    'align: spread, bold' | 'align: middle, bold' | 'left, center, right, spread'
                    """)
    @DisplayName("무엇을 어떻게 고칠지 우리말로만 말하고, 읽는 프로그램의 영어는 섞지 않는다")
    void saysWhatToDo(String good, String bad, String said) {
        String yaml = BUNDLED.replaceFirst(
                Pattern.quote(good.replace("\\n", "\n")), Matcher.quoteReplacement(bad.replace("\\n", "\n")));
        assertThat(yaml).isNotEqualTo(BUNDLED);

        assertThatThrownBy(() -> template(yaml))
                .isInstanceOfSatisfying(CertificateTemplateException.class, refused -> assertThat(refused.korean())
                        .contains(said)
                        .doesNotContain("Cannot", "expected", "found", "kr.municipal", "java."));
    }

    @ParameterizedTest
    @CsvSource({"별칭, '별칭(&'", "깊이, 너무 깊습니다", "되돌이, YAML로 읽을 수 없습니다"})
    @DisplayName("읽는 프로그램이 그만둔 파일도 까닭과 할 일을 우리말로만 말한다")
    void givenUp(String kind, String said) {
        String bomb = "a: &a [x]\n" + "b: &b [*a, *a]\n" + "c: &c [*b, *b]\n";
        String deep = "[".repeat(200) + "]".repeat(200);
        String yaml = Map.of("별칭", bomb, "깊이", deep, "되돌이", "&a *a").getOrDefault(kind, "");

        assertThatThrownBy(() -> template(yaml))
                .isInstanceOfSatisfying(
                        CertificateTemplateException.class,
                        refused -> assertThat(refused.korean()).contains(said).doesNotContainPattern("[A-Za-z]{5,}"));
    }

    @Test
    @DisplayName("UTF-8이 아닌 파일이나 글이 아닌 파일은 어떻게 저장할지 말한다")
    void otherFiles() throws IOException {
        assertThatThrownBy(() -> CertificateTemplate.read(
                        new ByteArrayInputStream("title: 수료증".getBytes(Charset.forName("MS949")))))
                .hasMessageContainingAll("UTF-8", "13바이트");
        assertThatThrownBy(() -> template("PK\3\4")).hasMessageContainingAll("U+0003", "글 편집기");
        assertThat(template("\uFEFF" + PLAIN)).isNotNull();
    }

    private static CertificateTemplate template(String yaml) throws IOException {
        return CertificateTemplate.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
