package kr.municipal.training.workflow.process;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives the engine the real time back: its clock is one for all tests of the machine. */
class RealTimeAgain implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        ClockUtil.reset();
    }
}
