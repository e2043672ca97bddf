package kr.municipal.training.workflow.document.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("확인번호와 공개 주소")
class VerificationCodeTest {

    private static final VerificationCode CODE = new VerificationCode("01K29QPXA4TDW8VC");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01K29QPXA4TDW8VC",
                "01K2-9QPX-A4TD-W8VC",
                " o1k2 9qpx a4td w8vc ",
                "OIK2–9QPX–A4TD–W8VC",
                "0lk2-9qpx-a4td-w8vc"
            })
    @DisplayName("소문자, 띄어쓰기, 줄표와 헷갈리는 글자를 알아듣는다")
    void typed(String typed) {
        assertThat(VerificationCode.parse(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "01K29QPXA4TDW8V", "01K29QPXA4TDW8VCC", "01K29QPXA4TDW8VU", "수료증", "2026-0001"})
    @DisplayName("확인번호일 수 없는 것은 비어 있다")
    void malformed(String typed) {
        assertThat(VerificationCode.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new VerificationCode(typed));
    }

    @Test
    @DisplayName("인쇄된 것을 그대로 읽으며, 뽑을 때마다 다르고 글자가 고르다")
    void drawn() {
        assertThat(CODE.text()).isEqualTo("01K2-9QPX-A4TD-W8VC");
        qt().forAll(longs().all()).checkAssert(seed -> {
            VerificationCode code = VerificationCode.drawn(new Random(seed));
            assertThat(VerificationCode.parse(code.text())).contains(code);
        });
        Random random = new Random(1);
        Set<VerificationCode> codes = new HashSet<>();
        int[] letters = new int[128];
        for (int i = 0; i < 10_000; i++) {
            VerificationCode code = VerificationCode.drawn(random);
            codes.add(code);
            code.value().chars().forEach(letter -> letters[letter]++);
        }
        assertThat(codes).hasSize(10_000);
        assertThat(Arrays.stream(letters).filter(count -> count > 0))
                .hasSize(32)
                .allMatch(count -> count > 4_600 && count < 5_400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://edu.example.go.kr", "https://edu.example.go.kr/", "https://example.go.kr/edu/"})
    @DisplayName("공개 주소 아래에 확인 화면과 상태 목록이 있다")
    void address(String base) {
        PublicAddress address = new PublicAddress(URI.create(base));
        assertThat(address.verification(CODE)).hasToString(address + "/verify/01K2-9QPX-A4TD-W8VC");
        assertThat(address.statusList(3)).hasToString(address + "/credentials/status/3");
        assertThat(address.toString()).doesNotEndWith("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://edu.example.go.kr",
                "ftp://edu.example.go.kr",
                "edu.example.go.kr",
                "https://edu.example.go.kr/?a=1",
                "https://edu.example.go.kr/#a",
                "https://a:b@edu.example.go.kr",
                "https:///verify"
            })
    @DisplayName("암호화되지 않거나 주소가 아닌 것은 어느 설정인지 말하며 받지 않고, 이 컴퓨터만은 예외이다")
    void unsafe(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicAddress(URI.create(base)))
                .withMessageStartingWith("training.public-address");
        assertThat(new PublicAddress(URI.create("http://localhost:8080")).base())
                .hasPort(8080);
    }
}
