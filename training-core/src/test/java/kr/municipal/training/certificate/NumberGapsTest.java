package kr.municipal.training.certificate;

import static kr.municipal.training.fixture.Completions.certificate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("수료증 번호에는 빈 번호가 없다")
class NumberGapsTest {

    @Test
    @DisplayName("어떤 순서로 발급하고 실패하고 다시 눌러도 해마다 1부터 이어진다")
    void whateverTheOrder() {
        qt().withExamples(200)
                .forAll(
                        lists().of(integers().between(0, 11)).ofSizeBetween(0, 25),
                        lists().of(integers().between(-1, 1)).ofSize(25))
                .checkAssert((applications, offsets) -> {
                    InMemoryCertificates certificates = new InMemoryCertificates();
                    for (int i = 0; i < applications.size(); i++) {
                        int year = 2026 + applications.get(i) % 2;
                        int sequence = Math.max(1, certificates.nextSequence(year) + offsets.get(i));
                        tryAdd(certificates, certificate("A" + applications.get(i), Staff.APPLICANT, year, sequence));
                    }
                    for (int year : List.of(2026, 2027)) {
                        assertWithoutGap(certificates, year);
                    }
                    assertThat(certificates.ofRun(Seated.RUN))
                            .extracting(Certificate::application)
                            .doesNotHaveDuplicates();
                });
    }

    @Test
    @DisplayName("여덟이 한꺼번에 발급해도 이어진다")
    void atOnce() throws InterruptedException, ExecutionException {
        InMemoryCertificates certificates = new InMemoryCertificates();
        ExecutorService officers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> issues = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String id = "A" + i;
                issues.add(() -> {
                    synchronized (certificates) {
                        return tryAdd(
                                certificates, certificate(id, Staff.APPLICANT, 2026, certificates.nextSequence(2026)));
                    }
                });
            }
            for (Future<Boolean> issued : officers.invokeAll(issues)) {
                assertThat(issued.get()).isTrue();
            }
        } finally {
            officers.shutdownNow();
        }

        assertWithoutGap(certificates, 2026);
        assertThat(certificates.nextSequence(2026)).isEqualTo(41);
    }

    private static boolean tryAdd(Certificates certificates, Certificate certificate) {
        try {
            certificates.add(certificate);
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    private static void assertWithoutGap(Certificates certificates, int year) {
        List<Integer> given = certificates.ofRun(Seated.RUN).stream()
                .map(Certificate::number)
                .filter(number -> number.year() == year)
                .map(CertificateNumber::sequence)
                .toList();
        assertThat(given)
                .isEqualTo(IntStream.rangeClosed(1, given.size()).boxed().toList());
    }
}
