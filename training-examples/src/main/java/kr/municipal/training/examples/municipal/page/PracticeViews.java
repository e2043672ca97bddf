package kr.municipal.training.examples.municipal.page;

import java.util.List;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.practice.BestPractice;
import kr.municipal.training.practice.BestPracticeChange;
import kr.municipal.training.practice.BestPracticeStatus;
import kr.municipal.training.practice.BestPractices;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import org.springframework.stereotype.Component;

/** Looks best practices up together with their courses and authors. */
@Component
public class PracticeViews {

    private final BestPractices practices;
    private final TrainingApplications applications;
    private final RunViews runs;
    private final Officials officials;
    private final Words words;

    public PracticeViews(
            BestPractices practices,
            TrainingApplications applications,
            RunViews runs,
            Officials officials,
            Words words) {
        this.practices = practices;
        this.applications = applications;
        this.runs = runs;
        this.officials = officials;
        this.words = words;
    }

    /** Returns the practices of a status by the moment they reached it, earliest first. */
    public List<PracticeView> of(BestPracticeStatus status) {
        return practices.of(status).stream().map(this::view).toList();
    }

    public PracticeView view(BestPractice practice) {
        ApplicationEntry entry =
                applications.get(practice.entry().application()).entry();
        BestPracticeChange last = practice.last();
        return new PracticeView(
                entry.id().value(),
                practice.entry().title(),
                practice.entry().text().lines().filter(line -> !line.isBlank()).toList(),
                entry.affiliation().departmentName() + " " + entry.applicantName(),
                runs.view(runs.run(entry.run())),
                words.practice(practice.status()),
                words.moment(last.at()),
                last.words(),
                practice.history().stream().map(change -> step(change, entry)).toList());
    }

    private PracticeView.Step step(BestPracticeChange change, ApplicationEntry entry) {
        return new PracticeView.Step(
                words.moment(change.at()),
                change.at().toString(),
                words.step(change.status()),
                change.by().equals(entry.applicant()) ? "쓴 사람" : name(change.by()),
                change.words());
    }

    private String name(StaffNumber number) {
        return officials.find(number).map(Official::name).orElse(number.value());
    }
}
