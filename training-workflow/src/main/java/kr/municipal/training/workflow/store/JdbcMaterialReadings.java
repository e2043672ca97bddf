package kr.municipal.training.workflow.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.checklist.MaterialReadings;
import kr.municipal.training.course.MaterialId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Readings of materials in table {@code material_reading}. */
public final class JdbcMaterialReadings implements MaterialReadings {

    private record Line(ApplicationId application, MaterialId material, Instant at) {}

    private final JdbcClient jdbc;
    private final Table readings;

    public JdbcMaterialReadings(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.readings = database.table("material_reading", "application_id", "material_id");
    }

    @Override
    public void add(ApplicationId application, MaterialId material, Instant at) {
        readings.insertIfAbsent(Row.of("application_id", application)
                .with("material_id", material)
                .with("read_at", at));
    }

    @Override
    public Map<MaterialId, Instant> of(ApplicationId application) {
        return jdbc
                .sql("select * from material_reading where application_id = ?")
                .param(application.value())
                .query(JdbcMaterialReadings::line)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Line::material, Line::at));
    }

    @Override
    public Map<ApplicationId, Set<MaterialId>> of(Collection<ApplicationId> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from material_reading where application_id in (:applications)")
                .param(
                        "applications",
                        applications.stream().map(ApplicationId::value).toList())
                .query(JdbcMaterialReadings::line)
                .list()
                .stream()
                .collect(groupingBy(Line::application, mapping(Line::material, toUnmodifiableSet())));
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                ApplicationId.of(row.getString("application_id")),
                MaterialId.of(row.getString("material_id")),
                Columns.instant(row, "read_at"));
    }
}
