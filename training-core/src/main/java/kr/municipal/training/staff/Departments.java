package kr.municipal.training.staff;

import java.util.List;
import java.util.Optional;

/** The departments of the municipality. Implementations are thread-safe. */
public interface Departments {

    /**
     * Looks a department up.
     *
     * @param code its code
     * @return the department, or empty if there is none of that code
     */
    Optional<Department> find(DepartmentCode code);

    /**
     * Returns all departments.
     *
     * @return the departments by code
     */
    List<Department> all();

    /**
     * Adds the department, or replaces the one of the same code.
     *
     * @param department the department
     */
    void save(Department department);
}
