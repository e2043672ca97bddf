package kr.municipal.training.workflow.document.seal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import kr.municipal.training.workflow.document.DifficultCertificates;
import kr.municipal.training.workflow.document.Printed;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import kr.municipal.training.workflow.document.keys.TrustedKeys;

/**
 * Prints, seals and checks certificates one after the other, and says after each tenth of them how much memory is held. Run by hand:
 * {@code -Psoak}, which takes a thousand of them.
 */
public final class SealLoad {

    private static final int PARTS = 10;
    private static final double MEGABYTE = 1024 * 1024;

    private SealLoad() {}

    public static void main(String[] arguments) {
        int certificates = Integer.parseInt(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        OfficeKey key = Issuing.root("인증기관").office("RSA", "마포구청장");
        PdfSeal seal = new PdfSeal(Clock.fixed(Sealed.AT, ZoneOffset.UTC));
        SealCheck check = new SealCheck(
                TrustedKeys.of(List.of(key.certificate().getPublicKey()), List.of()),
                TrustedKeys.none(),
                SealCheck.LARGEST_FILE);
        List<Printed> printed = DifficultCertificates.hundred();
        out.printf("수료증 %d장, 힙 %.0fMB까지%n", certificates, Runtime.getRuntime().maxMemory() / MEGABYTE);
        long bytes = 0;
        long sealing = 0;
        long checking = 0;
        for (int part = 1; part <= PARTS; part++) {
            for (int n = 0; n < certificates / PARTS; n++) {
                long begun = System.nanoTime();
                byte[] file = seal.seal(printed.get(n % printed.size()).pdf(), key);
                long sealed = System.nanoTime();
                if (!check.check(file, Sealed.LATER).isGood()) {
                    throw new IllegalStateException("not good: " + printed.get(n % printed.size()));
                }
                sealing += sealed - begun;
                checking += System.nanoTime() - sealed;
                bytes += file.length;
            }
            out.printf("%d held-MB %.1f%n", part, held() / MEGABYTE);
        }
        out.printf(
                "인쇄와 봉인 %.1fms, 확인 %.1fms, %.1fkB (한 장)%n",
                millis(sealing, certificates), millis(checking, certificates), bytes / 1000.0 / certificates);
    }

    private static double millis(long nanos, int certificates) {
        return nanos / (double) Duration.ofMillis(1).toNanos() / certificates;
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
