package kr.municipal.training.certificate;

import static kr.municipal.training.fixture.Completions.ISSUED;
import static kr.municipal.training.fixture.Completions.completed;
import static kr.municipal.training.fixture.Completions.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("수료증 번호에는 빈 번호가 없고, 잃은 효력은 돌아오지 않는다")
class NumberGapsTest {

    private static final int APPLICATIONS = 12;

    @Test
    @DisplayName("어떤 순서로 발급하고 실패하고 다시 누르고 고치고 취소해도 계열마다 1부터 이어진다")
    void whateverTheOrder() {
        qt().withExamples(300)
                .forAll(lists().of(integers().between(0, APPLICATIONS * 5 - 1)).ofSizeBetween(0, 40))
                .checkAssert(steps -> {
                    InMemoryCertificates certificates = new InMemoryCertificates();
                    steps.forEach(step -> act(certificates, step));

                    for (NumberSeries series : certificates.series()) {
                        Register register = certificates.register(series);
                        assertThat(register.gaps()).isEmpty();
                        assertThat(register.lines())
                                .extracting(line -> line.certificate().number().sequence())
                                .containsExactlyElementsOf(IntStream.rangeClosed(1, register.lastGiven())
                                        .boxed()
                                        .toList());
                    }
                    assertThat(certificates.ofRun(Seated.RUN))
                            .extracting(Certificate::application)
                            .doesNotHaveDuplicates();
                });
    }

    @Test
    @DisplayName("효력을 한 번 잃은 수료증은 그 뒤 어느 때에도, 무슨 일이 있어도 유효하지 않다")
    void validityNeverReturns() {
        qt().withExamples(300)
                .forAll(
                        lists().of(integers().between(0, APPLICATIONS * 5 - 1)).ofSizeBetween(1, 40),
                        integers().between(0, 100_000))
                .checkAssert((steps, seconds) -> {
                    InMemoryCertificates certificates = new InMemoryCertificates();
                    for (int step : steps) {
                        List<CertificateNumber> before = lost(certificates, Moments.SURVEY_DEADLINE);
                        act(certificates, step);
                        assertThat(lost(certificates, Moments.SURVEY_DEADLINE.plusSeconds(seconds)))
                                .containsAll(before);
                    }
                    assertThat(lost(certificates, Moments.SURVEY_DEADLINE.minusNanos(1)))
                            .isEmpty();
                });
    }

    @Test
    @DisplayName("대장에서 빠진 번호는, 마지막 번호라도 찾아낸다")
    void gapsAreFound() {
        NumberSeries series = NumberSeries.of("2026");
        RegisterLine second = RegisterLine.of(Completions.certificate("A2", Staff.APPLICANT, 2026, 2));

        assertThat(new Register(series, 0, List.of()).gaps()).isEmpty();
        assertThat(new Register(series, 4, List.of(second)).gaps()).containsExactly(1, 3, 4);
        assertThat(new Register(series, 1, List.of(second)).gaps()).containsExactly(1);
        assertThat(new Register(
                                series,
                                0,
                                List.of(
                                        second,
                                        RegisterLine.of(Completions.certificate("A5", Staff.APPLICANT, 2026, 5))))
                        .gaps())
                .as("기록된 마지막 번호가 실제보다 작아도")
                .containsExactly(1, 3, 4);
    }

    private static List<CertificateNumber> lost(Certificates certificates, Instant at) {
        return certificates.series().stream()
                .flatMap(series -> certificates.register(series).lines().stream())
                .filter(line -> !line.validity(at).isValid())
                .map(line -> line.certificate().number())
                .toList();
    }

    /** One of five acts on one of twelve applications; those with an odd number are numbered by course. */
    private static void act(Certificates certificates, int step) {
        int application = step % APPLICATIONS;
        String id = "A" + application;
        NumberingPolicy numbering =
                application % 2 == 0 ? NumberingPolicy.yearly() : NumberingPolicy.yearlyByCourse(course -> "AI");
        try {
            switch (step / APPLICATIONS) {
                case 0 -> certificates.issue(completed(id, Staff.APPLICANT), numbering, details(2026, 200), ISSUED);
                case 1 ->
                    certificates.issue(
                            completed(id, Staff.APPLICANT), numbering, details(2026, 200), ISSUED.withDayOfMonth(1));
                case 2 ->
                    certificates.reissue(
                            completed(id, Staff.APPLICANT),
                            numbering,
                            new Correction(details(2026, 180), ISSUED, Staff.OFFICER, Moments.SURVEY_DEADLINE, "오기"));
                case 3 ->
                    certificates.add(
                            certificates
                                    .find(ApplicationId.of(id))
                                    .orElseThrow()
                                    .number(),
                            new RegisterEvent.Revocation(Staff.OFFICER, Moments.SURVEY_DEADLINE, "대리 출석"));
                default ->
                    certificates.add(
                            certificates
                                    .find(ApplicationId.of(id))
                                    .orElseThrow()
                                    .number(),
                            new RegisterEvent.Reprint(Staff.OFFICER, Moments.SURVEY_DEADLINE, "분실"));
            }
        } catch (IllegalStateException | IllegalArgumentException | java.util.NoSuchElementException refused) {
            // What is refused must leave no trace; that is what is looked at.
        }
    }
}
