package kr.municipal.training.examples.municipal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.course.Course;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.workflow.participation.RunSelection;

/** A run with its course as the pages show it. */
public record RunView(
        String id,
        int position,
        boolean undecided,
        String field,
        String title,
        String name,
        String mode,
        Badge state,
        String when,
        String place,
        String window,
        String approvalDeadline,
        String seats,
        String waiting,
        List<RunView.Line> selection) {

    static RunView of(CourseRun run, Course course, Seats seats, Optional<RunSelection> selection, Words words) {
        return new RunView(
                run.id().value(),
                course.position(),
                run.schedule().fold(decided -> false, () -> true),
                words.field(course),
                words.title(course),
                "%s (%d년 %d기)".formatted(words.title(course), run.year(), run.cohort()),
                words.mode(course.mode()),
                words.state(run),
                words.when(run.schedule()),
                words.places(run.schedule()),
                words.window(run.schedule()),
                run.schedule().fold(decided -> words.moment(decided.approvalDeadline()), () -> Words.UNDECIDED),
                run.schedule().fold(decided -> words.seats(run, seats.taken(run.id())), () -> Words.UNDECIDED),
                run.schedule().fold(decided -> waiting(run, seats), () -> Words.UNDECIDED),
                selection.map(found -> selection(found, words)).orElse(List.of()));
    }

    /** A lottery's commitment is there for everybody from the first day on. */
    private static List<Line> selection(RunSelection selection, Words words) {
        Line policy = new Line("선발 기준", words.selection(selection.kind()));
        return selection
                .commitment()
                .map(commitment -> List.of(policy, new Line("추첨 씨앗값의 SHA-256", commitment)))
                .orElse(List.of(policy));
    }

    private static String waiting(CourseRun run, Seats seats) {
        return run.waitingPlaces() == 0
                ? "없음"
                : "%d명까지 (대기 %d명)".formatted(run.waitingPlaces(), seats.waiting(run.id()));
    }

    /** A line of a list of headings and values. */
    public record Line(String label, String value) {}

    /** What the page of one run lists. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>(List.of(
                new Line("교육일시", when),
                new Line("장소", place),
                new Line("교육방법", mode),
                new Line("신청기간", window),
                new Line("승인 기한", approvalDeadline),
                new Line("정원", seats),
                new Line("대기", waiting)));
        lines.addAll(selection);
        return lines;
    }
}
