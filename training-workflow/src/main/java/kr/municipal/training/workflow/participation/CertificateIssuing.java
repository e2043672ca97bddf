package kr.municipal.training.workflow.participation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * How far the certificates of a run are issued. Each is issued by a job of its own, which the engine tries again by itself; what
 * still fails waits here for an officer, and nobody else waits for it.
 */
public class CertificateIssuing {

    private static final int ATTEMPTS = 3;

    private final CompletionDecisions decisions;
    private final Certificates certificates;
    private final TrainingOfficers officers;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final EngineAccess access;
    private final UnitOfWork unitOfWork;

    CertificateIssuing(
            CompletionDecisions decisions,
            Certificates certificates,
            TrainingOfficers officers,
            RuntimeService runtime,
            ManagementService management,
            EngineAccess access,
            UnitOfWork unitOfWork) {
        this.decisions = decisions;
        this.certificates = certificates;
        this.officers = officers;
        this.runtime = runtime;
        this.management = management;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    /**
     * How far a run is.
     *
     * @param issued the certificates that hold, by number
     * @param waiting who completed and gets a certificate next, without those that failed
     * @param failed whose certificate could not be issued
     */
    public record Progress(List<Certificate> issued, List<ApplicationId> waiting, List<Failed> failed) {

        /** Returns how many completed. */
        public int completed() {
            return issued.size() + waiting.size() + failed.size();
        }
    }

    /**
     * A certificate that was tried in vain.
     *
     * @param why what the last attempt said, in the words of whoever wrote the program: for the log and not for a page
     */
    public record Failed(ApplicationId application, String why) {}

    /** Returns how far the run is. */
    public Progress of(RunId run) {
        return access.asSystem(() -> {
            List<Certificate> issued = certificates.ofRun(run);
            List<ApplicationId> waiting = new ArrayList<>(without(issued, run));
            List<Failed> failed = stuck(waiting).stream()
                    .map(one -> new Failed(one.application(), one.why()))
                    .toList();
            failed.forEach(one -> waiting.remove(one.application()));
            return new Progress(issued, List.copyOf(waiting), failed);
        });
    }

    /** Has the certificates tried again that could not be issued, and returns how many. */
    public Outcome<Integer> tryAgain(RunId run, StaffNumber officer) {
        return unitOfWork.asSystem(() -> {
            List<Reason> objections = officers.objectionTo(officer).stream().toList();
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            List<Stuck> stuck = stuck(without(certificates.ofRun(run), run));
            stuck.forEach(one -> management.setJobRetries(one.job(), ATTEMPTS));
            return Outcome.done(stuck.size());
        });
    }

    /** Lets a job that has used up its attempts run again, so that the process of a withdrawn completion comes to its end. */
    void wake(ApplicationId id) {
        ProcessInstance waiting = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value(), ParticipationModel.PROCESS)
                .singleResult();
        if (waiting != null) {
            management
                    .createJobQuery()
                    .processInstanceId(waiting.getId())
                    .activityId(ParticipationModel.ISSUE_CERTIFICATE)
                    .noRetriesLeft()
                    .list()
                    .forEach(job -> management.setJobRetries(job.getId(), ATTEMPTS));
        }
    }

    private List<ApplicationId> without(List<Certificate> issued, RunId run) {
        Set<ApplicationId> have = issued.stream().map(Certificate::application).collect(Collectors.toSet());
        return decisions.ofRun(run).stream()
                .filter(Completed.class::isInstance)
                .map(decision -> ((Completed) decision).entry().id())
                .filter(id -> !have.contains(id))
                .toList();
    }

    /** A job that has used up its attempts. */
    private record Stuck(ApplicationId application, String job, String why) {}

    private List<Stuck> stuck(List<ApplicationId> waiting) {
        List<Incident> open = waiting.isEmpty()
                ? List.of()
                : runtime.createIncidentQuery()
                        .activityId(ParticipationModel.ISSUE_CERTIFICATE)
                        .list();
        if (open.isEmpty()) {
            return List.of();
        }
        Map<String, String> applications = runtime
                .createProcessInstanceQuery()
                .processInstanceIds(
                        open.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet()))
                .list()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getProcessInstanceId, ProcessInstance::getBusinessKey));
        return open.stream()
                .map(incident -> new Stuck(
                        ApplicationId.of(applications.getOrDefault(incident.getProcessInstanceId(), "-")),
                        incident.getConfiguration(),
                        String.valueOf(incident.getIncidentMessage())))
                .filter(one -> waiting.contains(one.application()))
                .sorted(Comparator.comparing(one -> one.application().value()))
                .toList();
    }
}
