package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.workflow.notice.CalendarEntry;
import kr.municipal.training.workflow.notice.Notice;
import kr.municipal.training.workflow.notice.QueuedNotice;
import kr.municipal.training.workflow.notice.UndeliveredNotice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("알림을 내보내는 동안의 상태와 달력 일정")
class SendingNoticesTest {

    private static final Instant NOW = Moments.APPLYING;

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("sending"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("sending"));
        }
    }

    abstract static class Contract extends StoreContract {

        private final JdbcOutbox outbox;
        private final JdbcCalendarEntries entries;

        Contract(DataSource dataSource) {
            super(dataSource);
            outbox = new JdbcOutbox(database);
            entries = new JdbcCalendarEntries(database);
        }

        @Test
        @DisplayName("여러 노드가 동시에 집어도 알림 하나는 한 곳에서만 나간다")
        void takenOnce() {
            IntStream.range(0, 40).forEach(i -> outbox.add(notice("n" + i, NOW)));

            List<Long> taken = atOnce(8, i -> outbox.take(NOW, 40)).stream()
                    .flatMap(Collection::stream)
                    .map(QueuedNotice::id)
                    .toList();

            assertThat(taken).hasSize(40).doesNotHaveDuplicates();
            assertThat(outbox.take(NOW, 40)).isEmpty();
        }

        @Test
        @DisplayName("오래된 것부터, 정한 수만큼, 때가 된 것만 집는다")
        void inOrder() {
            outbox.add(notice("a", NOW));
            outbox.add(notice("b", NOW));
            outbox.add(notice("c", NOW));
            outbox.add(notice("later", NOW.plusSeconds(1)));

            assertThat(keys(outbox.take(NOW, 2))).containsExactly("a", "b");
            assertThat(keys(outbox.take(NOW, 2))).containsExactly("c");
        }

        @Test
        @DisplayName("미룬 알림은 때가 되면 다시 나오고, 몇 번째인지 안다")
        void postponed() {
            outbox.add(notice("a", NOW));
            outbox.postpone(outbox.take(NOW, 1).get(0), NOW.plusSeconds(60), "서버가 답하지 않습니다");

            assertThat(outbox.take(NOW.plusSeconds(59), 1)).isEmpty();
            QueuedNotice again = outbox.take(NOW.plusSeconds(60), 1).get(0);
            assertThat(again.attempts()).isEqualTo(1);
            assertThat(again.notice()).isEqualTo(notice("a", NOW));
        }

        @Test
        @DisplayName("보낸 알림은 다시 나오지 않고, 받은 사람의 화면에는 남는다")
        void sent() {
            outbox.add(notice("a", NOW));
            outbox.sent(outbox.take(NOW, 1).get(0), NOW.plusSeconds(1));

            assertThat(outbox.take(NOW.plus(Duration.ofDays(1)), 1)).isEmpty();
            assertThat(outbox.giveUpAbandoned(NOW.plus(Duration.ofDays(1)), "?"))
                    .isZero();
            assertThat(outbox.of(Staff.APPLICANT)).hasSize(1);
        }

        @Test
        @DisplayName("포기한 알림은 담당자의 목록에 까닭과 함께 있고, 다시 보내거나 접을 수 있다")
        void givenUp() {
            outbox.add(notice("a", NOW));
            outbox.add(notice("b", NOW));
            outbox.take(NOW, 2).forEach(queued -> outbox.giveUp(queued, "주소가 없습니다"));
            List<UndeliveredNotice> waiting = outbox.undelivered(10);

            assertThat(waiting).extracting(UndeliveredNotice::problem).containsExactly("주소가 없습니다", "주소가 없습니다");
            assertThat(waiting).extracting(UndeliveredNotice::attempts).containsExactly(1, 1);
            assertThat(outbox.retry(waiting.get(0).id(), NOW)).isTrue();
            assertThat(outbox.dismiss(waiting.get(1).id())).isTrue();
            assertThat(outbox.undelivered(10)).isEmpty();
            assertThat(outbox.setAside(NOW.plus(Duration.ofDays(9)))).isZero();
            assertThat(keys(outbox.take(NOW, 10))).containsExactly("a");
        }

        @Test
        @DisplayName("두 담당자가 함께 결정하면 한 사람의 결정만 남는다")
        void decidedOnce() {
            outbox.add(notice("a", NOW));
            outbox.giveUp(outbox.take(NOW, 1).get(0), "주소가 없습니다");
            long id = outbox.undelivered(1).get(0).id();

            List<Boolean> decided = atOnce(6, i -> i % 2 == 0 ? outbox.retry(id, NOW) : outbox.dismiss(id));

            assertThat(decided).containsOnlyOnce(true);
        }

        @Test
        @DisplayName("보내다 멈춘 알림은 다시 보내지 않고 담당자에게 넘긴다")
        void abandoned() {
            outbox.add(notice("a", NOW));
            outbox.take(NOW, 1);

            assertThat(outbox.giveUpAbandoned(NOW, "멈춤")).isZero();
            assertThat(outbox.giveUpAbandoned(NOW.plusSeconds(1), "멈춤")).isEqualTo(1);
            assertThat(outbox.take(NOW.plusSeconds(1), 1)).isEmpty();
            assertThat(outbox.undelivered(1))
                    .extracting(UndeliveredNotice::problem)
                    .containsExactly("멈춤");
        }

        @Test
        @DisplayName("너무 오래된 알림은 보내지 않고 화면에만 남긴다")
        void old() {
            outbox.add(notice("old", NOW));
            outbox.add(notice("new", NOW.plusSeconds(1)));

            assertThat(outbox.setAside(NOW.plusSeconds(1))).isEqualTo(1);
            assertThat(keys(outbox.take(NOW.plusSeconds(1), 9))).containsExactly("new");
            assertThat(outbox.of(Staff.APPLICANT)).hasSize(2);
        }

        @Test
        @DisplayName("일정이 딸린 알림은 화면의 알림 목록에 나오지 않고, 보낼 때 일정이 함께 나온다")
        void withCalendar() {
            Notice invitation =
                    new Notice("c", "CLASS_INVITATION", Staff.APPLICANT, "수업 일정", "오세요.", NOW, "BEGIN:VCALENDAR");
            outbox.add(invitation);

            assertThat(outbox.of(Staff.APPLICANT)).isEmpty();
            assertThat(outbox.take(NOW, 1)).extracting(QueuedNotice::notice).containsExactly(invitation);
        }

        @Test
        @DisplayName("달력 일정은 그대로 나오고, 바뀌면 마지막 것이 남는다")
        void entries() {
            Submitted application = added(Applications.anApplication()
                    .forRun(stored(Runs.aRun().build()))
                    .submitted());
            CalendarEntry first = new CalendarEntry(
                    application.id(), SessionId.of("s1"), 0, "드론 기술", NOW, NOW.plusSeconds(7200), null, false);
            CalendarEntry moved = new CalendarEntry(
                    application.id(), SessionId.of("s1"), 1, "드론 기술", NOW, NOW.plusSeconds(3600), "강당", true);
            entries.save(first);
            assertThat(entries.of(application.id())).containsExactly(first);
            entries.save(moved);
            assertThat(entries.of(application.id())).containsExactly(moved);
        }

        private static List<String> keys(List<QueuedNotice> queued) {
            return queued.stream().map(each -> each.notice().uniqueKey()).toList();
        }

        private static Notice notice(String key, Instant at) {
            return new Notice(key, "SEAT_ASSIGNED", Staff.APPLICANT, "자리가 났습니다", "3월 10일 14시에 오세요.", at);
        }
    }
}
