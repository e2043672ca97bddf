package kr.municipal.training.workflow.engine;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The engine's clock, which a demonstration may move; it keeps running from where it is set.
 *
 * <p>The engine keeps one clock in each virtual machine, so this moves the timers of every engine in it.
 */
public final class EngineClock {

    /** Lets the engine's clock run ahead of the real one by the offset, or behind it when negative. */
    public void setOffset(Duration offset) {
        ClockUtil.offset(offset.toMillis());
    }

    /** Returns the engine to the real time. */
    public void reset() {
        ClockUtil.resetClock();
    }

    /** Returns what the engine takes for now. */
    public Instant now() {
        return ClockUtil.now().toInstant();
    }
}
