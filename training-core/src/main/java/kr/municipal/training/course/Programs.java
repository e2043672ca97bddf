package kr.municipal.training.course;

import java.util.List;
import java.util.Optional;

/** The training programmes. Implementations are thread-safe. */
public interface Programs {

    /**
     * Looks a programme up.
     *
     * @param id its identifier
     * @return the programme, or empty
     */
    Optional<Program> find(ProgramId id);

    /**
     * Returns all programmes.
     *
     * @return the programmes, latest year first
     */
    List<Program> all();

    /**
     * Adds the programme, or replaces the one of the same identifier.
     *
     * @param program the programme
     */
    void save(Program program);
}
