package kr.municipal.training.workflow.engine;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The forms of tasks that an owner has added. What they ask must not be called what the shipped gateways read, or whoever
 * fills them in would decide what is not theirs.
 */
final class OwnForms {

    private static final Pattern KEY = Pattern.compile("\"key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    private OwnForms() {}

    /**
     * Refuses a diagram with such a form.
     *
     * @param name the diagram's file
     * @param drawn the diagram
     * @param shipped the diagram as the library ships it
     * @param form the text of a task's form file
     */
    static void check(
            String name, BpmnModelInstance drawn, BpmnModelInstance shipped, Function<UserTask, String> form) {
        Set<String> read = shipped.getModelElementsByType(ConditionExpression.class).stream()
                .flatMap(condition -> names(condition.getTextContent()))
                .collect(Collectors.toSet());
        for (UserTask task : drawn.getModelElementsByType(UserTask.class)) {
            Set<String> taken =
                    asked(task, drawn, form).filter(read::contains).collect(Collectors.toCollection(TreeSet::new));
            if (shipped.getModelElementById(task.getId()) == null && !taken.isEmpty()) {
                refuse(name, task, String.join(", ", taken));
            }
        }
    }

    private static Stream<String> asked(UserTask task, BpmnModelInstance drawn, Function<UserTask, String> form) {
        Stream<String> fields = drawn.getModelElementsByType(CamundaFormField.class).stream()
                .filter(field -> isOf(field, task))
                .map(CamundaFormField::getCamundaId);
        return Stream.concat(KEY.matcher(form.apply(task)).results().map(found -> found.group(1)), fields);
    }

    private static boolean isOf(CamundaFormField field, UserTask task) {
        return Stream.<ModelElementInstance>iterate(
                        field, above -> above != null, ModelElementInstance::getParentElement)
                .anyMatch(task::equals);
    }

    private static Stream<String> names(String expression) {
        return NAME.matcher(QUOTED.matcher(expression).replaceAll("")).results().map(MatchResult::group);
    }

    private static void refuse(String name, UserTask task, String taken) {
        throw new DiagramRefusedException(
                "%s: ‘%s’(%s)의 양식은 %s(이)라는 이름을 쓸 수 없습니다. 절차가 갈림길에서 읽는 이름이므로, 이 양식을 채우는 사람이 다른 사람의 결정을 바꾸게 됩니다. 칸의 키(key)를 다른 이름으로 바꾸십시오."
                        .formatted(name, task.getName(), task.getId(), taken),
                "The form of the added task %s must not ask for %s, which the process itself reads; rename the field."
                        .formatted(task.getId(), taken));
    }
}
