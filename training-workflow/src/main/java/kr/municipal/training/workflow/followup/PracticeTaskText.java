package kr.municipal.training.workflow.followup;

import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.practice.BestPractice;
import kr.municipal.training.practice.BestPracticeChange;
import kr.municipal.training.practice.BestPractices;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Names {@code UserTask_ReviewPractice} and {@code UserTask_ConfirmPublication} by the practice, gives their forms what they
 * show, and clears what an earlier review answered.
 */
class PracticeTaskText implements TaskListener {

    private final BestPractices practices;
    private final TrainingApplications applications;
    private final RunText texts;

    PracticeTaskText(BestPractices practices, TrainingApplications applications, RunText texts) {
        this.practices = practices;
        this.applications = applications;
        this.texts = texts;
    }

    @Override
    public void notify(DelegateTask task) {
        ApplicationId id = BestPracticeModel.application(task);
        BestPractice practice = practices.find(id).orElseThrow(() -> new IllegalStateException("no practice of " + id));
        ApplicationEntry entry = applications.get(id).entry();
        task.setName(task.getName() + " · " + practice.entry().title());
        task.setDescription(texts.title(entry.run()) + " · " + entry.applicantName());
        BestPracticeModel.PRACTICE_SUMMARY.set(task, summary(practice, entry));
        BestPracticeModel.PRACTICE_TITLE.set(task, practice.entry().title());
        BestPracticeModel.PRACTICE_TEXT.set(task, practice.entry().text());
        BestPracticeModel.VERDICT.remove(task);
        BestPracticeModel.REASON.remove(task);
    }

    private String summary(BestPractice practice, ApplicationEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add("**쓴 사람** %s %s %s"
                .formatted(
                        entry.affiliation().departmentName(),
                        entry.affiliation().grade().name(),
                        entry.applicantName()));
        lines.add("**과정** " + texts.title(entry.run()));
        for (BestPracticeChange change : practice.history()) {
            if (change.status().needsReason()) {
                lines.add("**%s에 요청한 보완** %s".formatted(texts.moment(change.at()), change.words()));
            }
        }
        return String.join("\n\n", lines);
    }
}
