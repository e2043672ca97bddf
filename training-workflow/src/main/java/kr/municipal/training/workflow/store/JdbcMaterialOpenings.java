package kr.municipal.training.workflow.store;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.checklist.MaterialOpenings;
import kr.municipal.training.course.MaterialId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Openings of materials in table {@code material_opening}. */
public final class JdbcMaterialOpenings implements MaterialOpenings {

    private final JdbcClient jdbc;
    private final Table openings;

    public JdbcMaterialOpenings(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.openings = database.table("material_opening", "application_id", "material_id");
    }

    @Override
    public void add(ApplicationId application, MaterialId material, Instant at) {
        openings.insertIfAbsent(Row.of("application_id", application)
                .with("material_id", material)
                .with("opened_at", at));
    }

    @Override
    public Set<MaterialId> of(ApplicationId application) {
        return jdbc
                .sql("select material_id from material_opening where application_id = ?")
                .param(application.value())
                .query(String.class)
                .list()
                .stream()
                .map(MaterialId::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
