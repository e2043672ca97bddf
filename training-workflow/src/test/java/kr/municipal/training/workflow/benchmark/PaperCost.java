package kr.municipal.training.workflow.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.document.AttachedFile;
import kr.municipal.training.workflow.document.CertificateExtras;
import kr.municipal.training.workflow.document.CertificatePdf;
import kr.municipal.training.workflow.document.VerificationLink;
import org.jspecify.annotations.Nullable;

/**
 * The same words and the same QR code on a bare page and as a certificate, in turn on one thread of one machine. Counted is
 * the processor's time, so that others on the machine do not matter.
 */
final class PaperCost {

    private static final double MOST = 1.3;
    private static final int WARM_UP = 500;
    private static final int ROUNDS = 21;
    private static final int PER_ROUND = 40;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final VerificationLink LINK =
            new VerificationLink(URI.create("https://training.mapo.go.kr/verify"), "7K3M-9QXD-2TWB-4HJN");

    private final BarePage bare = new BarePage(LINK.address().toString());
    private final CertificatePdf pdf = new CertificatePdf();
    private final CertificateExtras link = CertificateExtras.none().with(LINK);
    private final CertificateExtras both =
            link.with(AttachedFile.of("credential.jwt", "application/jwt", "전자 수료증", new byte[1500]));
    private final Certificate certificate = Certificate.restore(
            Completions.number(2026, 1),
            ApplicationId.of("A-1"),
            RunId.of("R-1"),
            StaffNumber.of("M1001"),
            new CertificateDetails(
                    "홍길동",
                    new Affiliation(DepartmentCode.of("D01"), "도시재생과", JobGrade.of("행정주사보")),
                    "업무에 바로 써먹는 챗GPT 활용법",
                    2026,
                    1,
                    DAY,
                    DAY,
                    LearningHours.ofMinutes(180),
                    "마포구청장"),
            DAY.plusDays(14),
            null);

    /** Prints the medians, and ends with an error if a certificate costs more than it may. */
    public static void main(String[] args) {
        PaperCost paper = new PaperCost();
        Map<String, Supplier<byte[]>> papers = new LinkedHashMap<>();
        papers.put("bare page", paper.bare::file);
        papers.put("certificate", () -> paper.pdf.render(paper.certificate, paper.link));
        papers.put("certificate with a file", () -> paper.pdf.render(paper.certificate, paper.both));

        papers.values().forEach(one -> cost(one, WARM_UP));
        Map<String, List<Double>> costs = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            papers.forEach((name, one) ->
                    costs.computeIfAbsent(name, key -> new ArrayList<>()).add(cost(one, PER_ROUND)));
        }
        double bare = median(costs.get("bare page"));
        costs.forEach((name, all) ->
                System.out.printf(Locale.ROOT, "%-24s %5.2f ms %6.2fx%n", name, median(all), median(all) / bare));
        if (median(costs.get("certificate")) > MOST * bare) {
            System.err.printf(Locale.ROOT, "a certificate costs more than %.1f bare pages%n", MOST);
            System.exit(1);
        }
    }

    /** Milliseconds of the processor for one. */
    private static double cost(Supplier<byte[]> paper, int times) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        int bytes = 0;
        for (int i = 0; i < times; i++) {
            bytes += paper.get().length;
        }
        if (bytes == 0) {
            throw new IllegalStateException("nothing was printed");
        }
        return (thread.getCurrentThreadCpuTime() - before) / 1e6 / times;
    }

    private static double median(@Nullable List<Double> costs) {
        return Objects.requireNonNull(costs).stream()
                .sorted()
                .skip(costs.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
