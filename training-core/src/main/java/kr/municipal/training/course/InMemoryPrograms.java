package kr.municipal.training.course;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The programmes kept in memory, for embedders without a database. Thread-safe; its content ends with the program. */
public final class InMemoryPrograms implements Programs {

    private static final Comparator<Program> LATEST_FIRST = Comparator.comparingInt(Program::year)
            .reversed()
            .thenComparing(program -> program.id().value());

    private final Map<ProgramId, Program> programs = new ConcurrentHashMap<>();

    /** Creates a store without programmes. */
    public InMemoryPrograms() {}

    @Override
    public Optional<Program> find(ProgramId id) {
        return Optional.ofNullable(programs.get(id));
    }

    @Override
    public List<Program> all() {
        return programs.values().stream().sorted(LATEST_FIRST).toList();
    }

    @Override
    public void save(Program program) {
        programs.put(program.id(), program);
    }
}
