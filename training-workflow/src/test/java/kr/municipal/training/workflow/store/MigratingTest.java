package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.StatusChange;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Runs;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("저장: 테이블 만들기와 다시 시작하기")
class MigratingTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        @Override
        DataSource empty(String name) {
            return Databases.h2(name);
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        @Override
        DataSource empty(String name) {
            return Databases.postgres(name);
        }
    }

    abstract static class Contract {

        abstract DataSource empty(String name);

        @Test
        @DisplayName("두 번 만들어도 탈이 없고 자료가 그대로이다")
        void twice() {
            DataSource dataSource = empty("twice");
            StoreContract store = new StoreContract(dataSource) {};
            store.nothingButTheProgramme();
            int once = migrations(store);
            TrainingDatabase.migrate(dataSource);

            assertThat(store.programs.all()).hasSize(1);
            assertThat(migrations(store)).isEqualTo(once).isGreaterThan(1);
        }

        private static int migrations(StoreContract store) {
            return store.jdbc
                    .sql("select count(*) from \"" + TrainingDatabase.HISTORY_TABLE + "\" where \"type\" = 'SQL'")
                    .query(Integer.class)
                    .single();
        }

        @Test
        @DisplayName("다른 응용의 테이블이 이미 있어도 모두 만들어진다")
        void besideOthers() {
            DataSource dataSource = empty("beside");
            JdbcClient.create(dataSource)
                    .sql("create table somebody_elses (id integer)")
                    .update();
            StoreContract store = new StoreContract(dataSource) {};
            store.nothingButTheProgramme();

            assertThat(store.programs.all()).hasSize(1);
        }

        @Test
        @DisplayName("여러 노드가 한꺼번에 시작해도 한 번만 만들어진다")
        void atOnce() {
            DataSource dataSource = empty("nodes");
            List<TrainingDatabase> nodes = StoreContract.atOnce(4, i -> TrainingDatabase.migrate(dataSource));

            assertThat(new JdbcPrograms(nodes.get(0)).all()).isEmpty();
        }

        @Test
        @DisplayName("엔진의 하위 업무 조회에 색인이 생기고, 두 번 해도 탈이 없다")
        void engineIndex() throws SQLException {
            DataSource dataSource = empty("engine");
            new StandaloneProcessEngineConfiguration()
                    .setProcessEngineName("index-" + getClass().getSimpleName())
                    .setDataSource(dataSource)
                    .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                    .setJobExecutorActivate(false)
                    .buildProcessEngine()
                    .close();
            TrainingDatabase database = TrainingDatabase.migrate(dataSource);
            EngineIndexes.create(database);
            EngineIndexes.create(database);

            assertThat(indexedColumns(dataSource, "ACT_RU_TASK")).contains("parent_task_id_");
        }

        private static List<String> indexedColumns(DataSource dataSource, String table) throws SQLException {
            try (Connection connection = dataSource.getConnection()) {
                boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
                try (ResultSet indexes = connection
                        .getMetaData()
                        .getIndexInfo(null, null, upper ? table : table.toLowerCase(Locale.ROOT), false, true)) {
                    List<String> columns = new ArrayList<>();
                    while (indexes.next()) {
                        columns.add(
                                String.valueOf(indexes.getString("COLUMN_NAME")).toLowerCase(Locale.ROOT));
                    }
                    return columns;
                }
            }
        }
    }

    @Test
    @DisplayName("파일 데이터베이스를 닫았다 다시 열어도 신청도 이력도 자리도 그대로이다")
    void restart(@TempDir Path directory) throws SQLException {
        Applications application =
                Applications.anApplication().forRun(Runs.aRun().build());
        DataSource file = file(directory);
        StoreContract before = new StoreContract(file) {};
        before.nothingButTheProgramme();
        before.stored(Runs.aRun().build());
        Selected selected = before.stored(application.submitted(), application.selected());
        IntStream.range(0, 3).forEach(i -> before.seats.take(selected.entry().run()));
        List<StatusChange> history = before.applications.history(selected.id());
        shutDown(file);

        StoreContract after = new StoreContract(file(directory)) {};

        assertThat(after.applications.get(selected.id())).isEqualTo(selected);
        assertThat(after.applications.history(selected.id()))
                .isEqualTo(history)
                .extracting(StatusChange::status)
                .containsExactly(ApplicationStatus.SUBMITTED, ApplicationStatus.SELECTED);
        assertThat(after.seats.taken(selected.entry().run())).isEqualTo(3);
        assertThat(after.applications.add(Applications.anApplication()
                        .withId("A-2")
                        .forRun(Runs.aRun().build())
                        .submitted()))
                .isFalse();
        shutDown(file(directory));
    }

    @Test
    @DisplayName("모르는 데이터베이스는 이름을 대며 거절한다")
    void otherDatabases() throws SQLException {
        DataSource oracle = mock(DataSource.class, RETURNS_DEEP_STUBS);
        when(oracle.getConnection().getMetaData().getDatabaseProductName()).thenReturn("Oracle");

        assertThatThrownBy(() -> TrainingDatabase.migrate(oracle)).hasMessageContaining("Oracle");
    }

    private static DataSource file(Path directory) {
        JdbcDataSource file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + directory.resolve("training").toAbsolutePath() + ";DB_CLOSE_DELAY=-1");
        file.setUser("sa");
        return file;
    }

    private static void shutDown(DataSource file) throws SQLException {
        try (Connection connection = file.getConnection()) {
            connection.createStatement().execute("shutdown");
        }
    }
}
