package kr.municipal.training.workflow.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("많은 수료증의 봉인")
class SealLoadTest {

    /** A thousand by hand with -Psoak. */
    private static final String CERTIFICATES = System.getProperty("seal-load.certificates", "100");

    private static final double SLACK_IN_MEGABYTES = 4;
    private static final Pattern HELD = Pattern.compile("held-MB ([0-9.]+)");

    @Test
    @DisplayName("힙 512MB에서, 몇 장을 봉인하든 잡고 있는 메모리는 그대로이다")
    void flatMemory() throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process load = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath,
                        SealLoad.class.getName(),
                        CERTIFICATES)
                .redirectErrorStream(true)
                .start();
        String said = new String(load.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(said);

        assertThat(load.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(load.exitValue()).as(said).isZero();
        List<Double> held = HELD.matcher(said)
                .results()
                .map((MatchResult found) -> Double.valueOf(found.group(1)))
                .toList();
        assertThat(held).hasSize(10);
        assertThat(held.get(9)).isLessThan(held.get(0) + SLACK_IN_MEGABYTES);
    }
}
