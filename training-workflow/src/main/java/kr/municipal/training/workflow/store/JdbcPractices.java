package kr.municipal.training.workflow.store;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.practice.ActionPlan;
import kr.municipal.training.practice.FollowUp;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.workflow.AlreadyKeptException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plans in table {@code action_plan} and the follow-ups in table {@code follow_up}. */
public final class JdbcPractices implements Practices {

    private final JdbcClient jdbc;
    private final Table plans;
    private final Table followUps;

    public JdbcPractices(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.plans = database.table("action_plan", "application_id");
        this.followUps = database.table("follow_up", "application_id", "ordinal");
    }

    @Override
    public Optional<ActionPlan> plan(ApplicationId application) {
        return jdbc.sql("select * from action_plan where application_id = ?")
                .param(application.value())
                .query((row, n) ->
                        new ActionPlan(application, row.getString("plan"), Columns.instant(row, "submitted_at")))
                .optional();
    }

    @Override
    public void add(ActionPlan plan) {
        if (!plans.insertIfAbsent(Row.of("application_id", plan.application())
                .with("plan", plan.text())
                .with("submitted_at", plan.submittedAt()))) {
            throw new AlreadyKeptException("application " + plan.application() + " has a plan already");
        }
    }

    @Override
    public List<FollowUp> followUps(ApplicationId application) {
        return jdbc.sql("select * from follow_up where application_id = ? order by ordinal")
                .param(application.value())
                .query((row, n) -> new FollowUp(
                        application,
                        row.getInt("ordinal"),
                        row.getBoolean("used"),
                        row.getString("note"),
                        Columns.instant(row, "answered_at")))
                .list();
    }

    @Override
    public void add(FollowUp followUp) {
        if (!followUps.insertIfAbsent(Row.of("application_id", followUp.application())
                .with("ordinal", followUp.ordinal())
                .with("used", followUp.used())
                .with("note", followUp.note())
                .with("answered_at", followUp.answeredAt()))) {
            throw new AlreadyKeptException(
                    "application " + followUp.application() + " has follow-up " + followUp.ordinal() + " already");
        }
    }
}
