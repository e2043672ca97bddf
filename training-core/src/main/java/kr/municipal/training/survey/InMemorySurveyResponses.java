package kr.municipal.training.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;

/** Responses kept in memory, for embedders without a database and for tests. Thread-safe. */
public final class InMemorySurveyResponses implements SurveyResponses {

    private final Set<ApplicationId> answered = new HashSet<>();
    private final Map<RunId, List<SurveyResponse>> responses = new HashMap<>();

    /** Creates a repository without responses. */
    public InMemorySurveyResponses() {}

    @Override
    public synchronized void add(RunId run, ApplicationId application, SurveyResponse response) {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(response, "response");
        if (!answered.add(Objects.requireNonNull(application, "application"))) {
            throw new IllegalStateException("application " + application + " has answered already");
        }
        List<SurveyResponse> ofRun = responses.computeIfAbsent(run, none -> new ArrayList<>());
        ofRun.add(ThreadLocalRandom.current().nextInt(ofRun.size() + 1), response);
    }

    @Override
    public synchronized boolean hasAnswered(ApplicationId application) {
        return answered.contains(application);
    }

    @Override
    public synchronized List<SurveyResponse> ofRun(RunId run) {
        return List.copyOf(responses.getOrDefault(run, List.of()));
    }
}
