package kr.municipal.training.workflow.store;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.DeliveryMode;
import kr.municipal.training.course.Equipment;
import kr.municipal.training.course.Material;
import kr.municipal.training.course.MaterialId;
import kr.municipal.training.course.MaterialRelease;
import kr.municipal.training.course.PreparedBy;
import kr.municipal.training.course.ProgramId;
import kr.municipal.training.course.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The courses in table {@code course}, with their materials and equipment. */
public final class JdbcCourses implements Courses {

    private static final Comparator<Course> BY_POSITION = Comparator.comparing(Course::position)
            .thenComparing(course -> course.id().value());

    private static final TransactionReads.Query BY_ID =
            TransactionReads.Query.of("course", "course_material", "course_equipment");

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
        return database.reads()
                .once(BY_ID, id, () -> list("c.id = ?", id.value()).stream().findFirst());
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
                    .with("preparation", item.preparation())
                    .with("prepared_by", item.preparedBy()));
        }
    }

    private void delete(String table, CourseId course) {
        jdbc.sql("delete from " + table + " where course_id = ?")
                .param(course.value())
                .update();
    }

    /** One statement: of several, the later might see a course changed since the first. */
    private List<Course> list(String condition, String value) {
        record Line(Course bare, @Nullable Material material, @Nullable Equipment equipment) {}
        return jdbc
                .sql(
                        "select c.*, p.material, p.title, p.released, p.location, p.name, p.preparation, p.prepared_by from course c"
                                + " left join (select course_id, position, id as material, title, released, location,"
                                + " null as name, null as preparation, null as prepared_by from course_material"
                                + " union all select course_id, position, null, null, null, null, name, preparation, prepared_by"
                                + " from course_equipment) p on p.course_id = c.id"
                                + " where " + condition + " order by p.position")
                .param(value)
                .query((row, n) -> new Line(bare(row), material(row), equipment(row)))
                .list()
                .stream()
                .collect(groupingBy(Line::bare))
                .entrySet()
                .stream()
                .map(lines -> new Course(
                        lines.getKey().id(),
                        lines.getKey().program(),
                        lines.getKey().position(),
                        lines.getKey().topic(),
                        lines.getKey().mode(),
                        each(lines.getValue(), Line::material),
                        each(lines.getValue(), Line::equipment)))
                .sorted(BY_POSITION)
                .toList();
    }

    private static <L, T> List<T> each(List<L> lines, Function<L, @Nullable T> part) {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(part.apply(line)))
                .toList();
    }

    private static Course bare(ResultSet row) throws SQLException {
        return new Course(
                CourseId.of(row.getString("id")),
                ProgramId.of(row.getString("program_id")),
                row.getInt("position"),
                topic(row),
                Columns.constant(row, "delivery_mode", DeliveryMode.class),
                List.of(),
                List.of());
    }

    private static @Nullable Material material(ResultSet row) throws SQLException {
        String id = row.getString("material");
        return id == null
                ? null
                : new Material(
                        MaterialId.of(id),
                        row.getString("title"),
                        Columns.constant(row, "released", MaterialRelease.class),
                        row.getString("location"));
    }

    private static @Nullable Equipment equipment(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return name == null
                ? null
                : new Equipment(
                        name, row.getString("preparation"), Columns.constant(row, "prepared_by", PreparedBy.class));
    }

    private static Topic topic(ResultSet row) throws SQLException {
        String title = row.getString("topic_title");
        return title == null ? Topic.undecided() : Topic.announced(row.getString("topic_field"), title);
    }
}
