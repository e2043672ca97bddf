package kr.municipal.training.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.eligibility.PriorApplication;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;

/**
 * The applications kept in memory, for embedders without a database. Thread-safe: one lock makes each call one step. Its
 * content ends with the program.
 */
public final class InMemoryTrainingApplications implements TrainingApplications {

    private static final Comparator<TrainingApplication> BY_SUBMISSION =
            Comparator.comparing(application -> application.entry().submittedAt());

    private final Map<ApplicationId, TrainingApplication> applications = new LinkedHashMap<>();
    private final Map<ApplicationId, List<StatusChange>> histories = new HashMap<>();
    private final Map<Claim, ApplicationId> claims = new HashMap<>();
    private final Map<RunId, List<ApplicationId>> waiting = new HashMap<>();
    private final List<RefusedApplication> refusals = new ArrayList<>();

    /** Creates a store without applications. */
    public InMemoryTrainingApplications() {}

    @Override
    public synchronized Optional<TrainingApplication> find(ApplicationId id) {
        return Optional.ofNullable(applications.get(id));
    }

    @Override
    public synchronized boolean add(Submitted application) {
        if (applications.containsKey(application.id())) {
            throw new IllegalArgumentException("application " + application.id() + " was added before");
        }
        if (claims.putIfAbsent(Claim.of(application.entry()), application.id()) != null) {
            return false;
        }
        keep(application);
        return true;
    }

    @Override
    public synchronized void save(TrainingApplication before, TrainingApplication after) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("application " + after.id() + " is no state of " + before.id());
        }
        if (!get(after.id()).equals(before)) {
            throw new ApplicationChangedException(before);
        }
        keep(after);
        if (after.active().isEmpty()) {
            releaseCourse(after.id());
        }
    }

    @Override
    public synchronized boolean saveWithinQuota(Submitted before, ActiveApplication after, int quota) {
        if (DepartmentQuota.of(before, quota, ofRun(before.entry().run())).left() == 0) {
            return false;
        }
        save(before, after);
        return true;
    }

    @Override
    public synchronized void releaseCourse(ApplicationId id) {
        claims.remove(Claim.of(get(id).entry()), id);
    }

    @Override
    public synchronized void refuse(RefusedApplication refusal) {
        refusals.add(refusal);
    }

    @Override
    public synchronized List<RefusedApplication> refusals(StaffNumber applicant) {
        List<RefusedApplication> own = new ArrayList<>();
        for (RefusedApplication refusal : refusals) {
            if (refusal.applicant().equals(applicant)) {
                own.add(0, refusal);
            }
        }
        own.sort(Comparator.comparing(RefusedApplication::at).reversed());
        return List.copyOf(own);
    }

    @Override
    public synchronized List<TrainingApplication> ofApplicant(StaffNumber applicant) {
        List<TrainingApplication> latestLast = new ArrayList<>(
                bySubmission(entry -> entry.applicant().equals(applicant)).toList());
        Collections.reverse(latestLast);
        return List.copyOf(latestLast);
    }

    @Override
    public synchronized List<TrainingApplication> ofRun(RunId run) {
        return bySubmission(entry -> entry.run().equals(run)).toList();
    }

    @Override
    public synchronized List<Waitlisted> waiting(RunId run) {
        return waiting.getOrDefault(run, List.of()).stream()
                .map(id -> (Waitlisted) get(id))
                .toList();
    }

    @Override
    public synchronized List<PriorApplication> counting(StaffNumber applicant) {
        return bySubmission(entry ->
                        entry.applicant().equals(applicant) && entry.id().equals(claims.get(Claim.of(entry))))
                .map(TrainingApplication::entry)
                .map(entry -> new PriorApplication(entry.run(), entry.course(), entry.year(), entry.submittedAt()))
                .toList();
    }

    @Override
    public synchronized List<StatusChange> history(ApplicationId id) {
        return List.copyOf(histories.getOrDefault(id, List.of()));
    }

    private Stream<TrainingApplication> bySubmission(Predicate<ApplicationEntry> wanted) {
        return applications.values().stream()
                .filter(application -> wanted.test(application.entry()))
                .sorted(BY_SUBMISSION);
    }

    private void keep(TrainingApplication application) {
        applications.put(application.id(), application);
        histories.computeIfAbsent(application.id(), id -> new ArrayList<>()).add(application.change());
        List<ApplicationId> queue = waiting.computeIfAbsent(application.entry().run(), run -> new ArrayList<>());
        queue.remove(application.id());
        if (application instanceof Waitlisted) {
            queue.add(application.id());
        }
    }

    private record Claim(StaffNumber applicant, CourseId course, int year) {

        static Claim of(ApplicationEntry entry) {
            return new Claim(entry.applicant(), entry.course(), entry.year());
        }
    }
}
