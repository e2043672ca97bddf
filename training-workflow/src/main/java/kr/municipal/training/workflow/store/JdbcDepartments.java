package kr.municipal.training.workflow.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.StaffNumber;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The departments in table {@code department}. */
public final class JdbcDepartments implements Departments {

    private static final RowMapper<Department> DEPARTMENT = (row, n) -> new Department(
            DepartmentCode.of(row.getString("code")),
            row.getString("name"),
            Columns.nullable(row, "head", StaffNumber::of),
            Columns.nullable(row, "parent", DepartmentCode::of));

    private static final TransactionReads.Query BY_CODE = TransactionReads.Query.of("department");

    private final TransactionReads reads;
    private final JdbcClient jdbc;
    private final Table departments;

    public JdbcDepartments(TrainingDatabase database) {
        this.reads = database.reads();
        this.jdbc = database.jdbc();
        this.departments = database.table("department", "code");
    }

    @Override
    public Optional<Department> find(DepartmentCode code) {
        return reads.once(BY_CODE, code, () -> jdbc.sql("select * from department where code = ?")
                .param(code.value())
                .query(DEPARTMENT)
                .optional());
    }

    @Override
    public List<Department> all() {
        return jdbc.sql("select * from department").query(DEPARTMENT).list().stream()
                .sorted(Comparator.comparing(department -> department.code().value()))
                .toList();
    }

    @Override
    public void save(Department department) {
        departments.save(Row.of("code", department.code())
                .with("name", department.name())
                .with("head", department.head())
                .with("parent", department.parent()));
    }
}
