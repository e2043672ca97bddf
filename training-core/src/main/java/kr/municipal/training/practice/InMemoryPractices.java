package kr.municipal.training.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.municipal.training.application.ApplicationId;

/** Plans and follow-ups kept in memory, for embedders without a database and for tests. Thread-safe. */
public final class InMemoryPractices implements Practices {

    private final Map<ApplicationId, ActionPlan> plans = new HashMap<>();
    private final Map<ApplicationId, SortedMap<Integer, FollowUp>> followUps = new HashMap<>();

    /** Creates a repository without plans. */
    public InMemoryPractices() {}

    @Override
    public synchronized Optional<ActionPlan> plan(ApplicationId application) {
        return Optional.ofNullable(plans.get(application));
    }

    @Override
    public synchronized void add(ActionPlan plan) {
        if (plans.putIfAbsent(plan.application(), plan) != null) {
            throw new IllegalStateException("application " + plan.application() + " has a plan already");
        }
    }

    @Override
    public synchronized List<FollowUp> followUps(ApplicationId application) {
        SortedMap<Integer, FollowUp> answered = followUps.get(application);
        return answered == null ? List.of() : List.copyOf(answered.values());
    }

    @Override
    public synchronized void add(FollowUp followUp) {
        SortedMap<Integer, FollowUp> answered =
                followUps.computeIfAbsent(followUp.application(), none -> new TreeMap<>());
        if (answered.putIfAbsent(followUp.ordinal(), followUp) != null) {
            throw new IllegalStateException(
                    "application " + followUp.application() + " has follow-up " + followUp.ordinal() + " already");
        }
    }
}
