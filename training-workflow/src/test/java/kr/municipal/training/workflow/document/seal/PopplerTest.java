package kr.municipal.training.workflow.document.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import kr.municipal.training.workflow.document.Printed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("남이 만든 검증기(pdfsig)도 봉인을 읽는다")
class PopplerTest {

    private static final String VALID = "Signature Validation: Signature is Valid.";

    @BeforeAll
    static void onlyWherePopplerIs() {
        assumeThat(runs("pdfsig", "-v")).as("pdfsig").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    @DisplayName("봉인은 유효하고 파일 전체를 덮으며, 한 비트만 달라져도 깨진다")
    void readsTheSeal(String algorithm, @TempDir Path directory) throws Exception {
        byte[] sealed = new PdfSeal(Clock.fixed(PdfSealTest.NOW, ZoneOffset.UTC))
                .seal(Printed.ORDINARY.pdf(), Issuing.selfSigned(algorithm, "마포구청장"));

        assertThat(said(sealed, directory))
                .contains(VALID)
                .contains("Signature Type: ETSI.CAdES.detached")
                .contains("Total document signed");

        sealed[sealed.length / 3] ^= 1;
        assertThat(said(sealed, directory)).doesNotContain(VALID);
    }

    private static String said(byte[] file, Path directory) throws Exception {
        Path pdf = Files.write(directory.resolve("certificate.pdf"), file);
        Process process = new ProcessBuilder("pdfsig", "-nocert", pdf.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    private static boolean runs(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(1, TimeUnit.MINUTES);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
