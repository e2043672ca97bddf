package kr.municipal.training.workflow.participation;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.NativeExecutionQuery;
import org.camunda.bpm.engine.runtime.NativeProcessInstanceQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Hands the closing of attendance on to many people at once: what their processes would each look up is looked up once and
 * handed on with the message.
 */
public class AttendanceClosings {

    private static final int PAGE = 100;

    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final RunAttendance attendance;
    private final Notices notices;
    private final RunText texts;
    private final RuntimeService runtime;
    private final ManagementService management;

    AttendanceClosings(
            TrainingApplications applications,
            CourseRuns runs,
            RunAttendance attendance,
            Notices notices,
            RunText texts,
            RuntimeService runtime,
            ManagementService management) {
        this.applications = applications;
        this.runs = runs;
        this.attendance = attendance;
        this.notices = notices;
        this.texts = texts;
        this.runtime = runtime;
        this.management = management;
    }

    /** Tells these people's processes, as far as they wait for it, and returns whom it reached. */
    public Set<ApplicationId> tell(RunId run, Collection<ApplicationId> people) {
        AttendanceSheet sheet = attendance.sheet(run);
        Instant deadline = runs.get(run).schedule().decided().surveyDeadline();
        Map<String, String> waiting = waiting(people);
        Set<ApplicationId> came = new HashSet<>();
        Set<ApplicationId> reached = new HashSet<>();
        for (ApplicationId person : people) {
            String execution = waiting.get(person.value());
            if (execution != null) {
                boolean present = sheet.attendanceOf(person).minutesPresent() > 0;
                runtime.messageEventReceived(ParticipationModel.ATTENDANCE_CLOSED, execution, facts(present, deadline));
                reached.add(person);
                if (present) {
                    came.add(person);
                }
            }
        }
        notices.tellAll(NoticeKind.SURVEY_OPEN, of(run, came), texts.moment(deadline));
        return reached;
    }

    /** Returns who of the run waits for its closing; once everybody is told, nobody should. */
    public Set<ApplicationId> stillWaiting(RunId run) {
        List<ApplicationId> all =
                applications.ofRun(run).stream().map(TrainingApplication::id).toList();
        Set<ApplicationId> found = new HashSet<>();
        for (int from = 0; from < all.size(); from += PAGE) {
            waiting(all.subList(from, Math.min(from + PAGE, all.size())))
                    .keySet()
                    .forEach(key -> found.add(ApplicationId.of(key)));
        }
        return found;
    }

    private static VariableMap facts(boolean present, Instant deadline) {
        return ParticipationModel.SURVEY_DEADLINE
                .with(Date.from(deadline))
                .putValueTyped(ParticipationModel.ATTENDED.name(), Variables.booleanValue(present, true));
    }

    private List<TrainingApplication> of(RunId run, Set<ApplicationId> people) {
        Map<ApplicationId, TrainingApplication> all = applications.ofRun(run).stream()
                .collect(Collectors.toMap(TrainingApplication::id, Function.identity()));
        return people.stream().map(all::get).toList();
    }

    /** The executions that wait for the message, by business key: two statements, however many people they are. */
    private Map<String, String> waiting(Collection<ApplicationId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        String executions = management.getTableName(Execution.class);
        // The engine knows no name for this table; the prefix is the same.
        String subscriptions = executions.replace("ACT_RU_EXECUTION", "ACT_RU_EVENT_SUBSCR");
        String waiting = " from " + executions + " E join " + subscriptions
                + " S on S.EXECUTION_ID_ = E.ID_ and S.EVENT_TYPE_ = 'message' and S.EVENT_NAME_ = #{message}"
                + " join " + executions + " P on P.ID_ = E.PROC_INST_ID_ where P.BUSINESS_KEY_ in (";
        List<String> keys = people.stream().map(ApplicationId::value).toList();
        String places =
                IntStream.range(0, keys.size()).mapToObj(n -> "#{key" + n + "}").collect(Collectors.joining(", "));
        NativeProcessInstanceQuery instances = runtime.createNativeProcessInstanceQuery()
                .sql("select P.*" + waiting + places + ")")
                .parameter("message", ParticipationModel.ATTENDANCE_CLOSED);
        NativeExecutionQuery waitings = runtime.createNativeExecutionQuery()
                .sql("select E.*" + waiting + places + ")")
                .parameter("message", ParticipationModel.ATTENDANCE_CLOSED);
        for (int n = 0; n < keys.size(); n++) {
            instances.parameter("key" + n, keys.get(n));
            waitings.parameter("key" + n, keys.get(n));
        }
        Map<String, String> keyOf = new HashMap<>();
        instances.list().forEach(one -> keyOf.put(one.getId(), one.getBusinessKey()));
        Map<String, String> found = new HashMap<>();
        waitings.list().forEach(one -> found.put(keyOf.get(one.getProcessInstanceId()), one.getId()));
        return found;
    }
}
