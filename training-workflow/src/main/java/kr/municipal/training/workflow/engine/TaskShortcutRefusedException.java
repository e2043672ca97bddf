package kr.municipal.training.workflow.engine;

import org.camunda.bpm.engine.BadUserRequestException;

/** Somebody tried to end or hand back a task without completing it, and so without its decision being checked. */
public class TaskShortcutRefusedException extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    TaskShortcutRefusedException() {
        super("업무는 양식을 채워 완료해야 합니다. A task is ended by completing its form only.");
    }
}
