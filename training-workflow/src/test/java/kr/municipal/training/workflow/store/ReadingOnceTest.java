package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.Official;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("저장: 한 트랜잭션에서는 같은 것을 한 번만 읽는다")
class ReadingOnceTest {

    private static final Official KIM = Staff.anOfficial().build();

    @Nested
    @DisplayName("H2")
    class OnH2 extends Stored {
        OnH2() {
            super(Databases.h2("reading_once"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Stored {
        OnPostgres() {
            super(Databases.postgres("reading_once"));
        }
    }

    abstract static class Stored extends StoreContract {

        private final DataSource dataSource;
        private final JdbcOfficials officials;
        private final TransactionTemplate apart;
        private CourseRun run = Runs.aRun().build();

        Stored(DataSource dataSource) {
            super(dataSource);
            this.dataSource = dataSource;
            this.officials = new JdbcOfficials(database);
            this.apart = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
            apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        }

        @BeforeEach
        void somebody() {
            officials.save(KIM);
            run = stored(Runs.aRun().build());
        }

        @Test
        @DisplayName("다른 트랜잭션이 바꾸어도 이 트랜잭션은 처음 읽은 대로 보고, 끝나면 새로 읽는다")
        void remembered() {
            transaction.executeWithoutResult(status -> {
                String before = name();
                renamedByAnother("김새이름");

                assertThat(name()).isEqualTo(before);
            });

            assertThat(name()).isEqualTo("김새이름");
            renamedByAnother("김또바꿈");
            assertThat(name()).as("트랜잭션 밖에서는 기억하지 않는다").isEqualTo("김또바꿈");
        }

        @Test
        @DisplayName("그 표에 쓰고 나면 다시 읽고, 다른 표에 쓴 것으로는 다시 읽지 않는다")
        void written() {
            transaction.executeWithoutResult(status -> {
                String before = name();
                renamedByAnother("김새이름");

                new JdbcDepartments(database).save(Staff.department(Staff.DIGITAL));
                assertThat(name()).isEqualTo(before);
                officials.save(Staff.official(7));
                assertThat(name()).isEqualTo("김새이름");
            });
        }

        @Test
        @DisplayName("차례를 기다린 뒤에는 모두 다시 읽는다")
        void waited() {
            transaction.executeWithoutResult(status -> {
                name();
                renamedByAnother("김새이름");
                new JdbcRunTurns(database).take(run.id());

                assertThat(name()).isEqualTo("김새이름");
            });
        }

        @Test
        @DisplayName("되돌린 트랜잭션이 쓴 것은 남지 않고, 안에서 따로 연 트랜잭션은 스스로 읽는다")
        void apart() {
            transaction.executeWithoutResult(status -> {
                String before = name();
                renamedByAnother("김새이름");

                assertThat(apart.<String>execute(inner -> name())).isEqualTo("김새이름");
                assertThat(name()).isEqualTo(before);
                status.setRollbackOnly();
            });

            assertThat(name()).isEqualTo("김새이름");
        }

        private String name() {
            return officials.find(KIM.number()).orElseThrow().name();
        }

        private void renamedByAnother(String name) {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement update =
                            connection.prepareStatement("update official set name = ? where staff_number = ?")) {
                update.setString(1, name);
                update.setString(2, KIM.number().value());
                assertThat(update.executeUpdate()).isEqualTo(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
