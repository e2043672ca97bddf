package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.workflow.courserun.CourseRunModel;
import kr.municipal.training.workflow.notice.Outbox;
import kr.municipal.training.workflow.store.JdbcOutbox;
import kr.municipal.training.workflow.store.TrainingDatabase;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;

/** Counts, never times, what closing attendance of many people asks of the database, with a crash in the middle. */
abstract class ClosingManyContract {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingManyContract.class);

    private static final int PEOPLE = 500;
    private static final int PART = 50;
    private static final double ROUND_TRIPS_AT_MOST = 8;
    private static final double COMMITS_AT_MOST = 0.05;

    private static final AtomicBoolean CRASHES = new AtomicBoolean();

    @Autowired
    private Office office;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private DataSource database;

    /** What the kind of database is called. */
    abstract String kind();

    @Test
    @DisplayName("500명의 출석 마감: 한 사람에 왕복 8번과 커밋 0.05번까지, 중간에 멈추어도 이어서, 아무도 두 번 전달받지 않는다")
    void closing() {
        office.moveIn();
        CourseRun run = office.opened(Runs.aRun());
        List<ApplicationId> people = SeatedPeople.in(run, PEOPLE, office, runtime);
        office.markAll(run, Map.of());

        List<Counts> steps = new ArrayList<>();
        steps.add(counted(() -> office.attendance.close(run.id(), Staff.OFFICER).orThrow()));
        assertThat(waiting()).isEqualTo(PEOPLE - PART);
        while (!parts().isEmpty()) {
            long before = waiting();
            Job part = parts().get(0);
            if (steps.size() == 4) {
                crash(part);
                assertThat(waiting()).as("a crash changes nothing").isEqualTo(before);
            }
            steps.add(counted(() -> management.executeJob(part.getId())));
            assertThat(waiting()).isEqualTo(before - PART);
        }

        assertThat(steps).hasSize(PEOPLE / PART);
        assertThat(waiting()).isZero();
        assertThat(office.runs.get(run.id()).phase()).isEqualTo(RunPhase.ATTENDANCE_CLOSED);
        assertThat(people).allSatisfy(id -> assertThat(
                        office.noticesOf(office.applications.get(id).entry().applicant()))
                .containsOnlyOnce("SURVEY_OPEN"));
        assertThat(runtime.createExecutionQuery()
                        .messageEventSubscriptionName("SurveyAnswered")
                        .count())
                .isEqualTo(PEOPLE);
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertFigures(steps);
    }

    private void assertFigures(List<Counts> steps) {
        Counts all = steps.stream().reduce(Counts.NONE, Counts::plus);
        StringBuilder table = new StringBuilder("Closing attendance of %d people on %s%n".formatted(PEOPLE, kind()));
        table.append(steps.get(0).line("the officer's act"));
        table.append(steps.get(1).line("each further part"));
        table.append(all.line("all"));
        table.append("a person: %.2f round trips, %.3f commits (wanted at most %.0f and %.2f)"
                .formatted(
                        (double) all.roundTrips() / PEOPLE,
                        (double) all.commits() / PEOPLE,
                        ROUND_TRIPS_AT_MOST,
                        COMMITS_AT_MOST));
        LOG.info("{}", table);
        assertThat((double) all.roundTrips() / PEOPLE).isLessThanOrEqualTo(ROUND_TRIPS_AT_MOST);
        // The engine's own executor commits once more for each job that it takes.
        assertThat((double) (2 * all.commits()) / PEOPLE).isLessThanOrEqualTo(COMMITS_AT_MOST);
    }

    private void crash(Job part) {
        CRASHES.set(true);
        assertThatThrownBy(() -> management.executeJob(part.getId())).hasStackTraceContaining("crash in the middle");
        CRASHES.set(false);
    }

    private Counts counted(Runnable act) {
        return ((CountedDatabase) database).count(act);
    }

    private long waiting() {
        return runtime.createExecutionQuery()
                .messageEventSubscriptionName("AttendanceClosed")
                .count();
    }

    private List<Job> parts() {
        return management
                .createJobQuery()
                .processDefinitionKey(CourseRunModel.PROCESS)
                .messages()
                .list();
    }

    /** An outbox that fails when many are told, at the end of a part: everything before it has to be undone. */
    static class Crashing {

        @Bean
        Outbox outbox(TrainingDatabase training) {
            JdbcOutbox kept = new JdbcOutbox(training);
            return (Outbox) Proxy.newProxyInstance(
                    ClosingManyContract.class.getClassLoader(),
                    new Class<?>[] {Outbox.class},
                    (self, method, given) -> {
                        try {
                            Object result = method.invoke(kept, given);
                            if (method.getName().equals("addAll") && CRASHES.get()) {
                                throw new IllegalStateException("crash in the middle");
                            }
                            return result;
                        } catch (InvocationTargetException fault) {
                            throw fault.getTargetException();
                        }
                    });
        }
    }
}
