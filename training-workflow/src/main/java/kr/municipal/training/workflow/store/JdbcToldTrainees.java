package kr.municipal.training.workflow.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;
import kr.municipal.training.workflow.courserun.ToldTrainees;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has been told, in two columns of table {@code attendance_trainee}. */
public final class JdbcToldTrainees implements ToldTrainees {

    private final JdbcClient jdbc;

    public JdbcToldTrainees(TrainingDatabase database) {
        this.jdbc = database.jdbc();
    }

    @Override
    public List<ApplicationId> next(RunId run, int atMost) {
        return jdbc
                .sql("select application_id from attendance_trainee where run_id = ? and told_at is null"
                        + " order by position fetch first " + atMost + " rows only")
                .param(run.value())
                .query(String.class)
                .list()
                .stream()
                .map(ApplicationId::of)
                .toList();
    }

    @Override
    public void told(RunId run, Collection<ApplicationId> part, Collection<ApplicationId> reached, Instant at) {
        tell(run, reached, true, at);
        tell(run, part.stream().filter(one -> !reached.contains(one)).toList(), false, at);
    }

    private void tell(RunId run, Collection<ApplicationId> people, boolean reached, Instant at) {
        if (people.isEmpty()) {
            return;
        }
        Map<String, ?> values =
                Row.of("run", run).with("reached", reached).with("at", at).values();
        jdbc.sql("update attendance_trainee set told_at = :at, reached = :reached where run_id = :run"
                        + " and (told_at is null or reached = false) and application_id in (:people)")
                .params(values)
                .param("people", people.stream().map(ApplicationId::value).toList())
                .update();
    }

    @Override
    public List<ApplicationId> notReached(RunId run) {
        return jdbc
                .sql(
                        "select application_id from attendance_trainee where run_id = ? and reached = false order by position")
                .param(run.value())
                .query(String.class)
                .list()
                .stream()
                .map(ApplicationId::of)
                .toList();
    }
}
