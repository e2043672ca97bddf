package kr.municipal.training.workflow.architecture.planted;

import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Public, in a package that must not know the engine, using its inside and the machine's time. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "TimeZoneUsage"})
public class PlantedDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("at", Instant.now().atZone(ZoneId.systemDefault()) + " " + ClockUtil.now());
    }
}
