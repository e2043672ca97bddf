package kr.municipal.training.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kr.municipal.training.fixture.Lots;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.selection.Candidate;
import kr.municipal.training.selection.SelectionPolicy;
import kr.municipal.training.selection.SelectionResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A fifth of all applicants gets a seat, another fifth waits; everybody is ranked and told why. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SelectionBenchmark {

    @Param({"1000", "10000", "100000"})
    public int size;

    private CourseRun run = Runs.aRun().build();
    private List<Candidate> candidates = List.of();

    @Setup
    public void candidates() {
        run = Runs.aRun().withSeats(size / 5).withWaitingPlaces(size / 5).build();
        // Four approved in each minute, not in the order of the list.
        candidates = IntStream.rangeClosed(1, size)
                .mapToObj(n -> Lots.forRun(n, (int) (n * 7919L % size) / 4, run))
                .toList();
    }

    @Benchmark
    public SelectionResult firstCome() {
        return SelectionPolicy.firstCome().select(run, candidates);
    }

    @Benchmark
    public SelectionResult lottery() {
        return SelectionPolicy.lottery(Lots.SEED).select(run, candidates);
    }
}
