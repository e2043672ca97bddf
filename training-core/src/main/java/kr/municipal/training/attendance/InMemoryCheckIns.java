package kr.municipal.training.attendance;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;

/** Check-ins kept in memory, for embedders without a database and for tests. Thread-safe. */
public final class InMemoryCheckIns implements CheckIns {

    private record Key(RunId run, SessionId session) {}

    private final Map<Key, SessionCheckIns> checkIns = new ConcurrentHashMap<>();

    /** Creates an empty repository. */
    public InMemoryCheckIns() {}

    @Override
    public Optional<SessionCheckIns> find(RunId run, SessionId session) {
        return Optional.ofNullable(
                checkIns.get(new Key(Objects.requireNonNull(run, "run"), Objects.requireNonNull(session, "session"))));
    }

    @Override
    public SessionCheckIns open(RunId run, SessionCheckIns fresh) {
        return checkIns.computeIfAbsent(new Key(run, fresh.session()), key -> fresh);
    }

    @Override
    public void keep(RunId run, ApplicationId trainee, SessionCheckIns after) {
        Objects.requireNonNull(trainee, "trainee");
        if (checkIns.computeIfPresent(new Key(run, after.session()), (key, before) -> before.with(trainee, after))
                == null) {
            throw new IllegalStateException(
                    "self check-in at session " + after.session() + " of run " + run + " is not open");
        }
    }
}
