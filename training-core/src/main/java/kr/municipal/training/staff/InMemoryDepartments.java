package kr.municipal.training.staff;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The departments kept in memory, for embedders without a database. Thread-safe; its content ends with the program. */
public final class InMemoryDepartments implements Departments {

    private final ConcurrentNavigableMap<String, Department> departments = new ConcurrentSkipListMap<>();

    /** Creates a municipality without departments. */
    public InMemoryDepartments() {}

    @Override
    public Optional<Department> find(DepartmentCode code) {
        return Optional.ofNullable(departments.get(code.value()));
    }

    @Override
    public List<Department> all() {
        return List.copyOf(departments.values());
    }

    @Override
    public void save(Department department) {
        departments.put(department.code().value(), department);
    }
}
