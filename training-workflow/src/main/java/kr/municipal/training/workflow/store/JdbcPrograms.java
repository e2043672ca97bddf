package kr.municipal.training.workflow.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.course.Program;
import kr.municipal.training.course.ProgramId;
import kr.municipal.training.course.Programs;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The programmes in table {@code program}. */
public final class JdbcPrograms implements Programs {

    private static final RowMapper<Program> PROGRAM = (row, n) ->
            new Program(ProgramId.of(row.getString("id")), row.getInt("program_year"), row.getString("title"));

    private static final Comparator<Program> LATEST_FIRST = Comparator.comparing(
                    Program::year, Comparator.reverseOrder())
            .thenComparing(program -> program.id().value());

    private final JdbcClient jdbc;
    private final Table programs;

    public JdbcPrograms(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.programs = database.table("program", "id");
    }

    @Override
    public Optional<Program> find(ProgramId id) {
        return jdbc.sql("select * from program where id = ?")
                .param(id.value())
                .query(PROGRAM)
                .optional();
    }

    @Override
    public List<Program> all() {
        return jdbc.sql("select * from program").query(PROGRAM).list().stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Override
    public void save(Program program) {
        programs.save(
                Row.of("id", program.id()).with("program_year", program.year()).with("title", program.title()));
    }
}
