package kr.municipal.training.workflow.store;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.DeliveryMode;
import kr.municipal.training.course.Equipment;
import kr.municipal.training.course.Material;
import kr.municipal.training.course.MaterialId;
import kr.municipal.training.course.MaterialRelease;
import kr.municipal.training.course.ProgramId;
import kr.municipal.training.course.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The courses in table {@code course}, with their materials and equipment. */
public final class JdbcCourses implements Courses {

    private static final Comparator<Course> BY_POSITION = Comparator.comparing(Course::position)
            .thenComparing(course -> course.id().value());

    private final TrainingDatabase database;
    private final JdbcClient jdbc;
    private final Table courses;
    private final Table materials;
    private final Table equipment;

    public JdbcCourses(TrainingDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.courses = database.table("course", "id");
        this.materials = database.table("course_material", "course_id", "id");
        this.equipment = database.table("course_equipment", "course_id", "position");
    }

    @Override
    public Optional<Course> find(CourseId id) {
        return list("c.id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<Course> ofProgram(ProgramId program) {
        return list("c.program_id = ?", program.value());
    }

    @Override
    public void save(Course course) {
        database.atomically(() -> saveInOneStep(course));
    }

    private void saveInOneStep(Course course) {
        courses.save(Row.of("id", course.id())
                .with("program_id", course.program())
                .with("position", course.position())
                .with("topic_field", course.topic().fold(Topic.Announced::field, () -> null))
                .with("topic_title", course.topic().fold(Topic.Announced::title, () -> null))
                .with("delivery_mode", course.mode()));
        delete("course_material", course.id());
        for (int i = 0; i < course.materials().size(); i++) {
            Material material = course.materials().get(i);
            materials.insert(Row.of("course_id", course.id())
                    .with("id", material.id())
                    .with("position", i + 1)
                    .with("title", material.title())
                    .with("released", material.release())
                    .with("location", material.location()));
        }
        delete("course_equipment", course.id());
        for (int i = 0; i < course.equipment().size(); i++) {
            Equipment item = course.equipment().get(i);
            equipment.insert(Row.of("course_id", course.id())
                    .with("position", i + 1)
                    .with("name", item.name())
                    .with("preparation", item.preparation()));
        }
    }

    private void delete(String table, CourseId course) {
        jdbc.sql("delete from " + table + " where course_id = ?")
                .param(course.value())
                .update();
    }

    private List<Course> list(String condition, String value) {
        record Part<T>(String course, T value) {}
        Map<String, List<Part<Material>>> materialsOf = jdbc
                .sql("select m.* from course_material m join course c on c.id = m.course_id where " + condition
                        + " order by m.position")
                .param(value)
                .query((row, n) -> new Part<>(row.getString("course_id"), material(row)))
                .list()
                .stream()
                .collect(groupingBy(Part::course));
        Map<String, List<Part<Equipment>>> equipmentOf = jdbc
                .sql("select e.* from course_equipment e join course c on c.id = e.course_id where " + condition
                        + " order by e.position")
                .param(value)
                .query((row, n) -> new Part<>(
                        row.getString("course_id"), new Equipment(row.getString("name"), row.getString("preparation"))))
                .list()
                .stream()
                .collect(groupingBy(Part::course));
        return jdbc
                .sql("select c.* from course c where " + condition)
                .param(value)
                .query((row, n) -> new Course(
                        CourseId.of(row.getString("id")),
                        ProgramId.of(row.getString("program_id")),
                        row.getInt("position"),
                        topic(row),
                        Columns.constant(row, "delivery_mode", DeliveryMode.class),
                        materialsOf.getOrDefault(row.getString("id"), List.of()).stream()
                                .map(Part::value)
                                .collect(Collectors.toList()),
                        equipmentOf.getOrDefault(row.getString("id"), List.of()).stream()
                                .map(Part::value)
                                .collect(Collectors.toList())))
                .list()
                .stream()
                .sorted(BY_POSITION)
                .toList();
    }

    private static Material material(ResultSet row) throws SQLException {
        return new Material(
                MaterialId.of(row.getString("id")),
                row.getString("title"),
                Columns.constant(row, "released", MaterialRelease.class),
                row.getString("location"));
    }

    private static Topic topic(ResultSet row) throws SQLException {
        String title = row.getString("topic_title");
        return title == null ? Topic.undecided() : Topic.announced(row.getString("topic_field"), title);
    }
}
