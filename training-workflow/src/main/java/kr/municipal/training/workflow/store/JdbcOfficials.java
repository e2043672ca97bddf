package kr.municipal.training.workflow.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.EmploymentState;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.JobSeries;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The roster of officials in table {@code official}. */
public final class JdbcOfficials implements Officials {

    private static final RowMapper<Official> OFFICIAL = (row, n) -> new Official(
            StaffNumber.of(row.getString("staff_number")),
            row.getString("name"),
            DepartmentCode.of(row.getString("department")),
            JobGrade.of(row.getString("grade")),
            Columns.constant(row, "employment_state", EmploymentState.class),
            row.getString("email"),
            Columns.nullable(row, "job_series", JobSeries::of));

    private static final TransactionReads.Query BY_NUMBER = TransactionReads.Query.of("official");

    private final TransactionReads reads;
    private final JdbcClient jdbc;
    private final Table officials;

    public JdbcOfficials(TrainingDatabase database) {
        this.reads = database.reads();
        this.jdbc = database.jdbc();
        this.officials = database.table("official", "staff_number");
    }

    @Override
    public Optional<Official> find(StaffNumber number) {
        return reads.once(BY_NUMBER, number, () -> jdbc.sql("select * from official where staff_number = ?")
                .param(number.value())
                .query(OFFICIAL)
                .optional());
    }

    @Override
    public List<Official> all() {
        // Sorted here and below wherever texts decide: each database would compare them by a locale of its own.
        return jdbc.sql("select * from official").query(OFFICIAL).list().stream()
                .sorted(Comparator.comparing(official -> official.number().value()))
                .toList();
    }

    @Override
    public void save(Official official) {
        officials.save(Row.of("staff_number", official.number())
                .with("name", official.name())
                .with("department", official.department())
                .with("grade", official.grade().name())
                .with("employment_state", official.state())
                .with("email", official.email())
                .with(
                        "job_series",
                        official.series() == null ? null : official.series().name()));
    }
}
