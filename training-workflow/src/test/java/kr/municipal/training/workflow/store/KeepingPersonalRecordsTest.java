package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.erasure.Erasure;
import kr.municipal.training.workflow.erasure.KeptRecords;
import kr.municipal.training.workflow.notice.Notice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("저장: 한 사람의 개인정보")
class KeepingPersonalRecordsTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("personal_records"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("personal_records"));
        }
    }

    abstract static class Contract extends StoreContract {

        private static final StaffNumber NOBODY = StaffNumber.of("ERASED23456789ABCDEFGHJK");

        private final JdbcPersonalRecords records = new JdbcPersonalRecords(database);
        private final JdbcOutbox outbox = new JdbcOutbox(database);
        private final JdbcRunHistory history = new JdbcRunHistory(database);

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @Test
        @DisplayName("글이 담기는 모든 칸에 무엇이 되는지가 적혀 있다: 새 칸을 만들면 PersonalData에도 적는다")
        void everyColumn() {
            Map<String, Set<String>> declared = new TreeMap<>();
            Stream.concat(PersonalData.TABLES.stream(), PersonalData.OTHERS.stream())
                    .forEach(table -> declared.put(
                            table.name(), new TreeSet<>(table.columns().keySet())));
            Map<String, Set<String>> there = new TreeMap<>();
            jdbc.sql(
                            """
                            select table_name, column_name from information_schema.columns
                            where lower(table_schema) = 'public' and lower(data_type) in
                              ('character varying', 'character large object', 'text', 'character')""")
                    .query(row -> {
                        String table = row.getString(1).toLowerCase(Locale.ROOT);
                        if (!table.equals(TrainingDatabase.HISTORY_TABLE)) {
                            there.computeIfAbsent(table, name -> new TreeSet<>())
                                    .add(row.getString(2).toLowerCase(Locale.ROOT));
                        }
                    });

            assertThat(there).isEqualTo(declared);
        }

        @Test
        @DisplayName("그 사람의 줄만 바뀌고, 그 사람의 신청에 대해 남에게 간 알림과 회차 이력의 글도 지워지며, 비슷한 번호의 신청은 그대로이다")
        void onlyTheirs() {
            CourseRun run = stored(Runs.aRun().build());
            add("A-1", Staff.APPLICANT, run);
            add("A-10", StaffNumber.of("m02"), run);
            write("APPROVAL_REQUESTED:A-1:h02", Staff.HEAD);
            write("APPROVAL_REQUESTED:A-10:h02", Staff.HEAD);
            write("SEAT_ASSIGNED:A-1", Staff.APPLICANT);
            for (String id : new String[] {"A-1", "A-10"}) {
                Reason what = Reason.of("HISTORY_TAKEN_OFF").with("application", id);
                history.append(new RunChange(run.id(), Moments.OPENING, Staff.OFFICER, List.of(what), "사정"));
            }
            KeptRecords kept = records.of(Staff.APPLICANT);
            assertThat(kept.applications()).containsExactly(ApplicationId.of("A-1"));
            assertThat(kept.runs()).containsExactly(run.id());
            assertThat(kept.notices()).isEqualTo(2);
            assertThat(kept.name()).isEqualTo("김일번");

            records.erase(Staff.APPLICANT, new Erasure(NOBODY, true, Staff.OFFICER, Moments.CLOSING, "퇴직"));

            assertThat(outbox.of(Staff.HEAD))
                    .extracting(Notice::uniqueKey)
                    .containsExactly("APPROVAL_REQUESTED:A-10:h02");
            assertThat(outbox.of(Staff.APPLICANT)).isEmpty();
            assertThat(history.of(run.id())).extracting(RunChange::words).containsExactly("(파기)", "사정");
            assertThat(applications.get(ApplicationId.of("A-1")).entry().applicant())
                    .isEqualTo(NOBODY);
            assertThat(applications.get(ApplicationId.of("A-10")).entry().applicantName())
                    .isEqualTo("김일번");
            assertThat(records.of(Staff.APPLICANT).isEmpty(true)).isTrue();
            assertThat(records.latest(1)).singleElement().satisfies(erasure -> {
                assertThat(erasure.pseudonym()).isEqualTo(NOBODY);
                assertThat(erasure.at()).isEqualTo(Moments.CLOSING);
            });
        }

        private void add(String id, StaffNumber applicant, CourseRun run) {
            added(Applications.anApplication()
                    .withId(id)
                    .by(Staff.anOfficial().numbered(applicant.value()).build())
                    .forRun(run)
                    .submitted());
        }

        private void write(String key, StaffNumber recipient) {
            outbox.add(new Notice(key, "APPROVAL_REQUESTED", recipient, "제목", "내용", Moments.OPENING));
        }
    }
}
