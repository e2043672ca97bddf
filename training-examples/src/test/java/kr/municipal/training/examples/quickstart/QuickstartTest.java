package kr.municipal.training.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("빠른 시작: 엔진 없이 신청에서 수료증까지")
class QuickstartTest {

    @Test
    @DisplayName("README에 보인 코드는 수료증 한 장을 만든다")
    void certificate() {
        assertThat(Quickstart.fromApplicationToCertificate().number().text()).isEqualTo("제 2026-0001 호");
    }
}
