package kr.municipal.training.examples.municipal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kr.municipal.training.workflow.engine.EngineClock;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The clock of the demonstration. It runs like a real one, but from a date of its own, which is kept in the database; the
 * engine's clock goes with it.
 */
public final class DemoClock extends Clock {

    private final Clock real;
    private final ZoneId zone;
    private final JdbcTemplate database;
    private final EngineClock engine;
    private volatile Duration offset;

    /**
     * Sets the clock going where it was left, or at the beginning.
     *
     * @param beginning the demonstration's first moment
     */
    public DemoClock(Clock real, JdbcTemplate database, EngineClock engine, Instant beginning) {
        this.real = real;
        this.zone = real.getZone();
        this.database = database;
        this.engine = engine;
        database.execute(
                "create table if not exists demo_clock (id integer primary key, offset_millis bigint not null)");
        List<Long> kept = database.queryForList("select offset_millis from demo_clock where id = 1", Long.class);
        this.offset = kept.isEmpty() ? until(beginning) : Duration.ofMillis(kept.get(0));
        if (kept.isEmpty()) {
            database.update("insert into demo_clock (id, offset_millis) values (1, ?)", offset.toMillis());
        }
        engine.setOffset(offset);
    }

    /** Moves the clock forward; a moment that has passed already leaves it as it is. */
    public void moveTo(Instant moment) {
        Duration further = until(moment);
        if (further.compareTo(offset) < 0) {
            return;
        }
        offset = further;
        database.update("update demo_clock set offset_millis = ? where id = 1", further.toMillis());
        engine.setOffset(further);
    }

    /** In whole milliseconds, rounded up: the engine counts so, and no moment is to be missed by less than one. */
    private Duration until(Instant moment) {
        return Duration.ofMillis(Duration.between(real.instant(), moment).toMillis() + 1);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.offset(real.withZone(other), offset);
    }
}
