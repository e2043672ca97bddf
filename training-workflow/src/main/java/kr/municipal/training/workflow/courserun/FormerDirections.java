package kr.municipal.training.workflow.courserun;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.Program;
import kr.municipal.training.course.Programs;
import kr.municipal.training.direction.DirectionDecision;
import kr.municipal.training.direction.DirectionDecisions;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;

/** What was decided after earlier runs, for whoever plans the next run or the next programme. */
public class FormerDirections {

    private final Programs programs;
    private final Courses courses;
    private final CourseRuns runs;
    private final DirectionDecisions decisions;

    FormerDirections(Programs programs, Courses courses, CourseRuns runs, DirectionDecisions decisions) {
        this.programs = programs;
        this.courses = courses;
        this.runs = runs;
        this.decisions = decisions;
    }

    /** A decision with what it was about. */
    public record Former(Program program, Course course, CourseRun run, DirectionDecision decision) {}

    /** Returns all decisions, latest first. */
    public List<Former> all() {
        return programs.all().stream()
                .flatMap(this::ofProgram)
                .sorted(Comparator.comparing(
                                (Former former) -> former.decision().at())
                        .reversed())
                .toList();
    }

    /**
     * Returns the decisions that matter for planning a run, latest first: those about the same course and, course ids being
     * of one year, about courses on the same field in any programme. While the topic is undecided, all matter.
     */
    public List<Former> forPlanning(RunId run) {
        Course planned = course(runs.get(run));
        return all().stream()
                .filter(former -> !former.run().id().equals(run) && matters(former.course(), planned))
                .toList();
    }

    private static boolean matters(Course former, Course planned) {
        Optional<String> field = field(planned);
        return former.id().equals(planned.id()) || field.isEmpty() || field.equals(field(former));
    }

    private static Optional<String> field(Course course) {
        return course.topic().fold(announced -> Optional.of(announced.field()), Optional::empty);
    }

    private Stream<Former> ofProgram(Program program) {
        return runs.ofProgram(program.id()).stream().flatMap(run -> decisions.find(run.id()).stream()
                .map(decision -> new Former(program, course(run), run, decision)));
    }

    private Course course(CourseRun run) {
        return courses.find(run.course())
                .orElseThrow(() -> new IllegalStateException("run " + run.id() + " has no course " + run.course()));
    }
}
