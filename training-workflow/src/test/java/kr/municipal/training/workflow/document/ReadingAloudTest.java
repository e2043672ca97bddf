package kr.municipal.training.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("화면 낭독기가 읽는 수료증")
class ReadingAloudTest {

    private static final String SENTENCE = "P 위 사람은 우리 기관이 실시한 위 교육과정을 성실히 수료하였으므로 이 증서를 드립니다.";

    @Test
    @DisplayName("번호, 제목, 항목과 그 값, 문구, 발급일, 기관장의 순서로 끊김 없이 읽는다")
    void inOrder() throws IOException {
        assertThat(ReadAloud.of(Printed.ORDINARY.pdf()))
                .containsExactly(
                        "P 제 2026-0001 호",
                        "H1 수료증",
                        "TH 소속",
                        "TD 도시재생과",
                        "TH 직급",
                        "TD 행정주사보",
                        "TH 성명",
                        "TD 홍길동",
                        "TH 과정명",
                        "TD 업무에 바로 써먹는 챗GPT 활용법 2026년도 제1회",
                        "TH 교육기간",
                        "TD 2026년 3월 10일",
                        "TH 교육시간",
                        "TD 3시간",
                        SENTENCE,
                        "P 2026년 3월 24일",
                        "P 마포구청장");
    }

    @Test
    @DisplayName("여러 줄로 나뉜 이름도 한 이름으로 읽는다")
    void wrappedNameIsOne() throws IOException {
        String name = "알렉산드라크리스티나막달레나폰호엔촐레른지크마링겐";

        assertThat(ReadAloud.of(Printed.ORDINARY.holder(name).pdf())).contains("TD " + name);
    }

    @Test
    @DisplayName("제목을 창에 보이고, 구조가 있다고 밝히며, 그 순서로 옮겨 다니게 한다")
    void titleAndOrder() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.ORDINARY.pdf())) {
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getPage(0).getCOSObject().getNameAsString("Tabs"))
                    .isEqualTo("S");
        }
    }
}
