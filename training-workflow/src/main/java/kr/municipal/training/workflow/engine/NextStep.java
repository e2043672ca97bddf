package kr.municipal.training.workflow.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Whether what a person has just done is recorded in the same transaction, as the diagrams are shipped; where an owner has
 * drawn anything between the task and the step that records it, time may pass there.
 */
public final class NextStep {

    private NextStep() {}

    /** Returns whether the steps come directly after the task, with nothing but gateways between. */
    public static boolean isOneOf(DelegateTask task, Set<String> steps) {
        Set<FlowNode> seen = new HashSet<>();
        FlowNode own = task.getBpmnModelElementInstance();
        Deque<FlowNode> left = new ArrayDeque<>(Set.of(own));
        if (own.isCamundaAsyncAfter()) {
            return false;
        }
        while (!left.isEmpty()) {
            for (SequenceFlow flow : left.pop().getOutgoing()) {
                FlowNode next = flow.getTarget();
                boolean gateway = next instanceof Gateway && !next.isCamundaAsyncAfter();
                if (next.isCamundaAsyncBefore() || !(gateway || steps.contains(next.getId()))) {
                    return false;
                }
                if (gateway && seen.add(next)) {
                    left.push(next);
                }
            }
        }
        return true;
    }

    /** Hands a value on to the step that records it: for this transaction alone, or kept where that comes later. */
    public static <T> void handOn(DelegateTask task, String step, ProcessVariable<T> variable, T value) {
        if (isOneOf(task, Set.of(step))) {
            variable.setTransient(task, value);
        } else {
            variable.set(task, value);
        }
    }
}
