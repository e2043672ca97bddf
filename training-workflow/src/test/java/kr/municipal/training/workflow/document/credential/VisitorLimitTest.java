package kr.municipal.training.workflow.document.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("한 주소에서 물을 수 있는 횟수")
class VisitorLimitTest {

    private final AtomicLong nanos = new AtomicLong();
    private final VisitorLimit limit = new VisitorLimit(30, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    @DisplayName("1분에 정해진 만큼 묻고, 기다린 만큼 다시 물으며, 다른 주소와는 상관없다")
    void refilled() {
        assertThat(admitted("203.0.113.7", 100)).isEqualTo(30);
        assertThat(admitted("203.0.113.8", 1)).isOne();
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(admitted("203.0.113.7", 100)).isEqualTo(5);
        nanos.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(admitted("203.0.113.7", 100)).isEqualTo(30);
    }

    @Test
    @DisplayName("IPv6는 한 방문자가 모두 쓰는 앞 64비트로 센다")
    void network() {
        assertThat(IntStream.range(0, 100)
                        .filter(i -> limit.admits("2001:db8:0:1:0:0:0:" + Integer.toHexString(i)))
                        .count())
                .isEqualTo(30);
        assertThat(limit.admits("2001:db8:0:2:0:0:0:1")).isTrue();
    }

    @Test
    @DisplayName("한 번도 물을 수 없는 제한은 없다")
    void refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VisitorLimit(0));
    }

    private long admitted(String address, int times) {
        return IntStream.range(0, times).filter(i -> limit.admits(address)).count();
    }
}
