package kr.municipal.training.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kr.municipal.training.fixture.Learning;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.hours.DepartmentHours;
import kr.municipal.training.hours.HoursAccount;
import kr.municipal.training.hours.HoursReport;
import kr.municipal.training.hours.HoursStanding;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.hours.LearningKind;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.Official;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Five learnings of each person recognised under the caps, and the year's report by person and department. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HoursBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final List<LearningKind> KINDS =
            List.of(Learning.CLASS, Learning.SELF, Learning.CLASS, Learning.ONLINE, Learning.SELF);

    /** How many people. */
    @Param({"1000", "10000", "100000"})
    public int size;

    private List<Official> officials = List.of();
    private List<Affiliation> affiliations = List.of();

    @Setup
    public void officials() {
        officials = IntStream.rangeClosed(1, size).mapToObj(Staff::official).toList();
        affiliations = officials.stream().map(Staff::affiliation).toList();
    }

    @Benchmark
    public List<DepartmentHours> yearOfEverybody() {
        List<HoursStanding> standings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            standings.add(standing(officials.get(i), affiliations.get(i)));
        }
        HoursReport report = new HoursReport(2026, standings);
        return report.peopleShort().isEmpty() ? List.of() : report.departments();
    }

    private static HoursStanding standing(Official official, Affiliation affiliation) {
        HoursAccount account = HoursAccount.empty(official.number());
        for (int i = 0; i < KINDS.size(); i++) {
            LearningHours hours = LearningHours.ofHours(7 + i);
            account = account.recognize(
                    Learning.CAPS, KINDS.get(i), 2026, hours, hours, affiliation, "교육", DAY.minusDays(i));
        }
        return Learning.REQUIREMENTS.standing(official.number(), affiliation, DAY, account.recognized(2026));
    }
}
