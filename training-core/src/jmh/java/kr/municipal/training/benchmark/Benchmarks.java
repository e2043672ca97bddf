package kr.municipal.training.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks, or those whose name matches, and prints one table: time, memory, and how both grow with size. */
public final class Benchmarks {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param args where the results go as JSON, and a pattern of names
     */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(args[1])
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.milliseconds(700))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(700))
                        // The same collector everywhere, with room, so that it is the rules that are measured.
                        .jvmArgs("-XX:+UseParallelGC", "-Xms2g", "-Xmx2g", "-Xmn1400m", "-XX:+AlwaysPreTouch")
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .resultFormat(ResultFormatType.JSON)
                        .result(args[0])
                        .build())
                .run();
        print(results);
    }

    private static void print(Collection<RunResult> results) {
        System.out.printf(
                "%n%-38s %10s %16s %18s %10s %10s%n", "benchmark", "n", "time", "bytes", "time", "bytes");
        Map<String, RunResult> smaller = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
            Result<?> time = result.getPrimaryResult();
            boolean sized = result.getParams().getParamsKeys().contains("size");
            String n = result.getParams().getParam(sized ? "size" : "objections");
            RunResult before = sized ? smaller.put(name, result) : null;
            System.out.printf(
                    Locale.ROOT,
                    "%-38s %10s %10.3f %-5s %,16.0f B %10s %10s%n",
                    name,
                    n,
                    time.getScore(),
                    time.getScoreUnit(),
                    allocated(result),
                    before == null ? "" : times(time.getScore(), before.getPrimaryResult().getScore()),
                    before == null ? "" : times(allocated(result), allocated(before)));
        }
        System.out.println("n: objections of a decision, or people. Linear is x 10, n log n from 1,000 is x 13 and x 12.5;"
                + " what no longer fits the processor's cache takes longer, but not more bytes.");
    }

    private static double allocated(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED)
                .getScore();
    }

    private static String times(double larger, double smaller) {
        return String.format(Locale.ROOT, "x %.1f", larger / smaller);
    }
}
