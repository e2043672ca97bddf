package kr.municipal.training.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kr.municipal.training.fixture.Questionnaires;
import kr.municipal.training.survey.Questionnaire;
import kr.municipal.training.survey.SurveyResponse;
import kr.municipal.training.survey.SurveySummary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The summary of a questionnaire with a scale, two choices and a free text, all of them answered by everybody. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SurveyBenchmark {

    private static final List<String> PRACTICE = List.of("적음", "알맞음", "많음");
    private static final List<String> TOPICS = List.of("AI", "스마트팜", "드론");

    /** How many people answered. */
    @Param({"1000", "10000", "100000"})
    public int size;

    private final Questionnaire questionnaire = Questionnaires.satisfaction();
    private List<SurveyResponse> responses = List.of();

    @Setup
    public void responses() {
        responses = IntStream.range(0, size)
                .mapToObj(n -> questionnaire
                        .read(Map.of(
                                "satisfaction", List.of(Integer.toString(1 + n % 5)),
                                "practice", List.of(PRACTICE.get(n % 3)),
                                "topics", n % 2 == 0 ? TOPICS : List.of(TOPICS.get(n % 3)),
                                "wishes", List.of("실습을 더 " + n * 7919L % size)))
                        .response())
                .toList();
    }

    @Benchmark
    public SurveySummary summary() {
        return SurveySummary.of(questionnaire, responses, size);
    }
}
