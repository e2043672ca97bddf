package kr.municipal.training.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("수료증 PDF")
class CertificatePdfTest {

    private static final String LONG_DEPARTMENT = "기획재정국 스마트도시·인공지능행정혁신추진단 데이터기반행정팀(임시조직)";
    private static final String LONG_NAME = "알렉산드라 크리스티나 막달레나 폰 호엔촐레른-지크마링겐";
    private static final String LONG_COURSE =
            "4차 산업혁명 심화 강의 — 「스마트팜」: 도시재생과 연계한 자동화 기술과 드론·로봇·인공지능을 활용한 " + "행정 업무 혁신 및 현업적용 실습 과정(집합·사이버 혼합, 관리자반)";

    /** Of the library's template, in millimetres. */
    private static final float INNER_BORDER = 14.4f;

    private static final float FIELDS_LEFT = 30;
    private static final float FIELDS_RIGHT = 180;
    private static final float SENTENCE_BASELINE = 206;

    /** The largest seal over the issuer's last letter that touches nothing else. */
    private static final float SEAL_SIDE = 30;

    @Test
    @DisplayName("모든 항목이 읽는 순서대로 추출된다")
    void textComesOutInReadingOrder() throws IOException {
        assertThat(Printed.ORDINARY.lines())
                .containsExactly(
                        "제 2026-0001 호",
                        "수료증",
                        "소속 도시재생과",
                        "직급 행정주사보",
                        "성명 홍길동",
                        "과정명 업무에 바로 써먹는 챗GPT 활용법",
                        "2026년도 제1회",
                        "교육기간 2026년 3월 10일",
                        "교육시간 3시간",
                        "위 사람은 우리 기관이 실시한 위 교육과정을",
                        "성실히 수료하였으므로 이 증서를 드립니다.",
                        "2026년 3월 24일",
                        "마포구청장");
    }

    @Test
    @DisplayName("여러 날이면 기간을, 자투리 시간이면 분까지 적는다")
    void periodAndMinutes() throws IOException {
        Printed twoDays = Printed.ORDINARY.until(LocalDate.of(2026, 4, 2));

        assertThat(twoDays.minutes(150).lines()).contains("교육기간 2026년 3월 10일 ~ 2026년 4월 2일", "교육시간 2시간 30분");
        assertThat(twoDays.minutes(50).lines()).contains("교육시간 50분");
    }

    @ParameterizedTest
    @ValueSource(strings = {"뷁똠쀍", "쒧뛟갂", "金國煥", "Łukasz Žižek", "José Núñez-Ağaoğlu", "제갈 Ÿvette 홍", "선우ㆍ㈜○●※"})
    @DisplayName("드문 음절·한자·로마자 이름이 그대로 추출된다")
    void difficultNames(String name) throws IOException {
        assertThat(Printed.ORDINARY.holder(name).lines()).contains("성명 " + name);
    }

    @Test
    @DisplayName("풀어 쓴 한글, 호환 한자, 겹친 빈칸은 통상의 글자로 고쳐 인쇄한다")
    void textIsNormalised() throws IOException {
        String decomposed = "\u1112\u1169\u11bc\u1100\u1175\u11af\u1103\u1169\u11bc";

        assertThat(Printed.ORDINARY.holder(decomposed).lines()).contains("성명 홍길동");
        assertThat(Printed.ORDINARY.holder("\uf90a國煥").lines()).contains("성명 金國煥");
        assertThat(Printed.ORDINARY.holder(" 홍\u00a0\t 길동\u3000").lines()).contains("성명 홍 길동");
    }

    @Test
    @DisplayName("글꼴에 없는 글자는 항목과 코드를 밝혀 거절한다")
    void missingGlyphIsRefused() {
        assertThatThrownBy(() -> Printed.ORDINARY.holder("홍𠮷동").pdf())
                .isInstanceOfSatisfying(UnprintableCharacterException.class, refused -> {
                    assertThat(refused.place()).isEqualTo("성명");
                    assertThat(refused.codePoint()).isEqualTo(0x20BB7);
                })
                .hasMessageContainingAll("성명", "'𠮷'", "U+20BB7");
        assertThatThrownBy(() -> Printed.ORDINARY.course("드론 🚁 실습").pdf()).hasMessageContainingAll("과정명", "U+1F681");
        assertThatThrownBy(() -> Printed.ORDINARY.department("도시\u0007재생과").pdf())
                .hasMessageContainingAll("소속", "U+0007")
                .hasMessageNotContaining("\u0007");
        assertThatThrownBy(() -> Printed.ORDINARY.issuer("마포구청\u200b장").pdf()).hasMessageContainingAll("기관장", "U+200B");
    }

    @Test
    @DisplayName("보이지 않는 빈칸뿐인 이름은 거절한다")
    void invisibleNameIsRefused() {
        assertThatThrownBy(() -> Printed.ORDINARY.holder("\u00a0").pdf())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("성명");
    }

    @Test
    @DisplayName("긴 이름과 과정명은 줄이거나 나누어 모두 인쇄한다")
    void longTextsFit() throws IOException {
        Printed all = Printed.ORDINARY
                .department(LONG_DEPARTMENT)
                .holder(LONG_NAME)
                .course(LONG_COURSE)
                .issuer("서울특별시인재개발원장");

        assertThat(String.join("", all.lines()).replace(" ", ""))
                .contains(LONG_DEPARTMENT.replace(" ", ""), LONG_NAME.replace(" ", ""), LONG_COURSE.replace(" ", ""));
        assertInsideTheBorder(all);
        assertThat(all.letters())
                .allSatisfy(letter -> assertThat(letter.getFontSizeInPt()).isGreaterThan(8f));
    }

    @Test
    @DisplayName("띄어 쓰지 않은 긴 글도 어떤 길이에서든 테두리 안에 든다")
    void anyLengthStaysInside() throws IOException {
        Random random = new Random(20260310);
        for (int i = 0; i < 40; i++) {
            assertInsideTheBorder(Printed.ORDINARY
                    .department(syllables(random, 1 + random.nextInt(50)))
                    .holder(syllables(random, 1 + random.nextInt(40)))
                    .course(syllables(random, 1 + random.nextInt(120)))
                    .issuer(syllables(random, 1 + random.nextInt(20))));
        }
    }

    @Test
    @DisplayName("아무리 줄여도 들어가지 않으면 항목을 밝혀 거절한다")
    void tooLongIsRefused() {
        assertThatThrownBy(() -> Printed.ORDINARY.course("가".repeat(2000)).pdf())
                .isInstanceOfSatisfying(TextDoesNotFitException.class, refused -> assertThat(refused.place())
                        .isEqualTo("과정명"))
                .hasMessageContainingAll("과정명", "2000자");
        assertThatThrownBy(() -> Printed.ORDINARY
                        .department("가".repeat(260))
                        .course("나".repeat(110))
                        .pdf())
                .hasMessageContaining("소속");
        assertThatThrownBy(() -> Printed.ORDINARY.issuer("마포구청장".repeat(10)).pdf())
                .isInstanceOf(TextDoesNotFitException.class)
                .hasMessageContaining("기관장");
    }

    @Test
    @DisplayName("기관장 끝 글자 둘레, 직인을 찍을 자리는 비어 있다")
    void roomForTheSeal() throws IOException {
        for (String issuer : List.of("마포구청장", "서울특별시인재개발원장", "장")) {
            List<TextPosition> letters = Printed.ORDINARY.issuer(issuer).letters();
            List<TextPosition> others = letters.subList(0, letters.size() - issuer.length());
            TextPosition last = letters.get(letters.size() - 1);
            float half = PageCanvas.points(SEAL_SIDE) / 2;
            float middle = last.getYDirAdj() - 0.36f * last.getFontSizeInPt();

            assertThat(others)
                    .allSatisfy(letter -> assertThat(letter.getYDirAdj()).isLessThan(middle - half));
            assertThat(last.getXDirAdj() + last.getWidthDirAdj() / 2 + half)
                    .isLessThan(PageCanvas.points(PageCanvas.WIDTH - INNER_BORDER));
            assertThat(middle + half).isLessThan(PageCanvas.points(PageCanvas.HEIGHT - INNER_BORDER));
        }
    }

    @Test
    @DisplayName("제목·기관·언어·발급일이 문서 정보에 있고, A4 한 쪽이다")
    void metadata() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.ORDINARY.pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("수료증 제 2026-0001 호");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("마포구청장");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-03-24T00:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ko-KR");
            assertThat(document.getPages())
                    .singleElement()
                    .satisfies(page -> assertThat(page.getMediaBox().toString()).isEqualTo(PDRectangle.A4.toString()));
        }
    }

    @Test
    @DisplayName("언제 어디서 만들어도 같은 수료증은 같은 파일이다")
    void sameBytesEverywhere() {
        byte[] first = Printed.ORDINARY.pdf();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(Printed.ORDINARY.pdf()).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(Printed.ORDINARY.holder("홍길순").pdf()).isNotEqualTo(first);
    }

    @Test
    @DisplayName("여덟 갈래로 동시에 만들어도 모두 같은 파일이다")
    void sameBytesFromEightThreads() throws Exception {
        int threads = 8;
        List<Printed> certificates = List.of(
                Printed.ORDINARY,
                Printed.ORDINARY.holder("뷁똠쀍"),
                Printed.ORDINARY.holder("金國煥").course(LONG_COURSE),
                Printed.ORDINARY.holder("Łukasz Žižek"));
        List<byte[]> expected = certificates.stream().map(Printed::pdf).toList();
        CyclicBarrier start = new CyclicBarrier(threads);
        Callable<List<byte[]>> printing = () -> {
            start.await();
            List<byte[]> files = new ArrayList<>();
            for (int round = 0; round < 10; round++) {
                certificates.forEach(certificate -> files.add(certificate.pdf()));
            }
            return files;
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<List<byte[]>> done : pool.invokeAll(Collections.nCopies(threads, printing))) {
                List<byte[]> files = done.get();
                for (int i = 0; i < files.size(); i++) {
                    assertThat(files.get(i)).isEqualTo(expected.get(i % expected.size()));
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName("보통은 20 kB, 어려운 글이 많아도 40 kB를 넘지 않는다")
    void sizeBudget() {
        assertThat(Printed.ORDINARY.pdf()).hasSizeLessThan(20_000);
        assertThat(Printed.ORDINARY
                        .department(LONG_DEPARTMENT)
                        .holder(LONG_NAME)
                        .course(LONG_COURSE)
                        .pdf())
                .hasSizeLessThan(40_000);
    }

    private static void assertInsideTheBorder(Printed printed) throws IOException {
        float left = PageCanvas.points(FIELDS_LEFT);
        float right = PageCanvas.points(FIELDS_RIGHT);
        float sentence = PageCanvas.points(SENTENCE_BASELINE);
        List<TextPosition> letters = printed.letters();
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.getXDirAdj()).isGreaterThanOrEqualTo(left - 0.5f);
            assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThanOrEqualTo(right + 0.5f);
        });
        assertThat(letters.stream()
                        .filter(letter -> letter.getYDirAdj() > sentence - 20 && letter.getYDirAdj() < sentence - 1))
                .as("nothing of the fields comes near the sentence")
                .isEmpty();
    }

    private static String syllables(Random random, int count) {
        StringBuilder text = new StringBuilder();
        random.ints(count, 0xAC00, 0xD7A4).forEach(text::appendCodePoint);
        return text.toString();
    }
}
