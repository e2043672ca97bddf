package kr.municipal.training.examples.municipal.page;

import java.util.Comparator;
import java.util.List;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.ProgramId;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.workflow.participation.RunSelections;
import org.springframework.stereotype.Component;

/** Looks runs up together with their courses and seats. */
@Component
public class RunViews {

    private final CourseRuns runs;
    private final Courses courses;
    private final Seats seats;
    private final RunSelections selections;
    private final Words words;

    public RunViews(CourseRuns runs, Courses courses, Seats seats, RunSelections selections, Words words) {
        this.runs = runs;
        this.courses = courses;
        this.seats = seats;
        this.selections = selections;
        this.words = words;
    }

    /** Returns the runs of a programme in the order of their courses. */
    public List<RunView> ofProgram(ProgramId program) {
        return runs.ofProgram(program).stream()
                .map(this::view)
                .sorted(Comparator.comparing(RunView::position).thenComparing(RunView::id))
                .toList();
    }

    /** Returns the run that must be there. */
    public CourseRun run(RunId id) {
        return runs.find(id).orElseThrow(() -> new NoSuchPageException("no run " + id));
    }

    public RunView view(CourseRun run) {
        return RunView.of(run, course(run), seats, selections.find(run.id()), words);
    }

    public Course course(CourseRun run) {
        return courses.find(run.course())
                .orElseThrow(() -> new IllegalStateException("run " + run.id() + " has no course " + run.course()));
    }
}
