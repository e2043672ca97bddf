package kr.municipal.training.examples.municipal.officer;

import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.direction.Evidence;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.RunId;
import kr.municipal.training.survey.Estimate;
import kr.municipal.training.workflow.courserun.FormerDirections;
import org.springframework.stereotype.Component;

/** What was decided after earlier runs, as it is shown where the next one is planned. */
@Component
class FormerDirectionViews {

    private final FormerDirections directions;
    private final Words words;

    FormerDirectionViews(FormerDirections directions, Words words) {
        this.directions = directions;
        this.words = words;
    }

    /** A decision with the evidence it was made from. */
    record Line(String run, String title, String direction, String reason, String evidence, String when) {}

    List<Line> all() {
        return directions.all().stream().map(this::line).toList();
    }

    List<Line> forPlanning(RunId run) {
        return directions.forPlanning(run).stream().map(this::line).toList();
    }

    private Line line(FormerDirections.Former former) {
        return new Line(
                former.run().id().value(),
                "%s (%d년 %d기)"
                        .formatted(
                                words.title(former.course()),
                                former.run().year(),
                                former.run().cohort()),
                words.direction(former.decision().direction()),
                former.decision().reason(),
                evidence(former.decision().evidence()),
                words.day(former.decision().at()));
    }

    private static String evidence(Evidence evidence) {
        List<String> figures = new ArrayList<>();
        figures.add("신청 " + evidence.applied() + "명");
        figures.add("수료 " + evidence.completed() + "명");
        Estimate satisfaction = evidence.satisfaction();
        figures.add(satisfaction == null ? "만족도 집계 없음" : "만족도 " + Words.estimate(satisfaction, "점"));
        if (evidence.followedUp() > 0) {
            figures.add("현업 활용 " + evidence.followedUp() + "명 가운데 " + evidence.used() + "명");
        }
        return String.join(" · ", figures);
    }
}
