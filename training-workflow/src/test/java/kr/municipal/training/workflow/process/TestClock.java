package kr.municipal.training.workflow.process;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import kr.municipal.training.fixture.Moments;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The time of rules and engine together, moved by hand. */
final class TestClock extends Clock {

    private volatile Instant now = Moments.seoul("2026-02-23T09:00");

    void set(Instant moment) {
        now = moment;
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Moments.calendar().zone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
