package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.municipal.training.workflow.approval.ApprovalModel;
import kr.municipal.training.workflow.courserun.CourseRunModel;
import kr.municipal.training.workflow.engine.ProcessVariable;
import kr.municipal.training.workflow.followup.BestPracticeModel;
import kr.municipal.training.workflow.followup.FollowUpModel;
import kr.municipal.training.workflow.participation.ParticipationModel;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProcessTest
@DisplayName("그림과 코드는 서로 빠짐없이 맞는다")
class DiagramCodeTest {

    private static final Pattern WORD = Pattern.compile("(?<![.'\\w])([a-zA-Z_]\\w*)(?![\\w'(.])");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

    /** What every expression may name besides variables. */
    private static final Set<String> ENGINE_WORDS = Set.of("execution", "true", "false", "null");

    @Autowired
    private ApplicationContext context;

    record Drawn(String file, String process, List<ProcessVariable<?>> variables, List<String> messages) {

        BpmnModelInstance model() {
            try (InputStream diagram = DiagramCodeTest.class.getResourceAsStream("/bpmn/" + file)) {
                return Bpmn.readModelFromStream(diagram);
            } catch (IOException fault) {
                throw new IllegalStateException(file, fault);
            }
        }

        Set<String> variableNames() {
            return variables.stream().map(ProcessVariable::name).collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Drawn> diagrams() {
        return Stream.of(
                new Drawn(
                        "participation.bpmn",
                        ParticipationModel.PROCESS,
                        ParticipationModel.VARIABLES,
                        ParticipationModel.MESSAGES),
                new Drawn("approval.bpmn", ApprovalModel.PROCESS, ApprovalModel.VARIABLES, List.of()),
                new Drawn("course-run.bpmn", CourseRunModel.PROCESS, CourseRunModel.VARIABLES, CourseRunModel.MESSAGES),
                new Drawn("follow-up.bpmn", FollowUpModel.PROCESS, FollowUpModel.VARIABLES, FollowUpModel.MESSAGES),
                new Drawn(
                        "best-practice.bpmn",
                        BestPracticeModel.PROCESS,
                        BestPracticeModel.VARIABLES,
                        BestPracticeModel.MESSAGES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("diagrams")
    @DisplayName("서비스 업무의 식별자, 표현식, 빈의 이름이 하나로 통한다")
    void serviceTasks(Drawn drawn) {
        for (ServiceTask task : drawn.model().getModelElementsByType(ServiceTask.class)) {
            String name = task.getId().substring("Task_".length());
            String bean = Character.toLowerCase(name.charAt(0)) + name.substring(1) + "Delegate";
            assertThat(task.getCamundaDelegateExpression()).as(task.getId()).isEqualTo("${" + bean + "}");
            assertThat(context.getBean(bean)).as(task.getId()).isInstanceOf(JavaDelegate.class);
        }
    }

    @Test
    @DisplayName("모든 델리게이트와 업무 리스너는 어느 그림엔가 쓰인다")
    void nothingUnused() {
        Set<String> drawn = diagrams()
                .map(Drawn::model)
                .flatMap(model -> Stream.concat(
                        model.getModelElementsByType(ServiceTask.class).stream()
                                .map(ServiceTask::getCamundaDelegateExpression),
                        model.getModelElementsByType(CamundaTaskListener.class).stream()
                                .map(CamundaTaskListener::getCamundaDelegateExpression)))
                .map(expression -> expression.substring(2, expression.length() - 1))
                .collect(Collectors.toSet());
        Set<String> beans = new TreeSet<>(Arrays.asList(context.getBeanNamesForType(JavaDelegate.class)));
        Arrays.stream(context.getBeanNamesForType(TaskListener.class))
                .filter(name -> context.getType(name).getName().startsWith("kr.municipal"))
                .forEach(beans::add);

        assertThat(beans).isEqualTo(new TreeSet<>(drawn));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("diagrams")
    @DisplayName("메시지의 이름이 양쪽에서 같다")
    void messages(Drawn drawn) {
        assertThat(drawn.model().getModelElementsByType(Message.class))
                .extracting(Message::getName)
                .containsExactlyInAnyOrderElementsOf(drawn.messages());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("diagrams")
    @DisplayName("표현식에 쓰인 변수는 모두 코드에 있고, 코드의 변수는 모두 그림이나 양식에 쓰인다")
    void variables(Drawn drawn) throws IOException {
        String text = Bpmn.convertToString(drawn.model());
        Set<String> named = new TreeSet<>();
        Matcher expressions = EXPRESSION.matcher(text);
        while (expressions.find()) {
            Matcher words = WORD.matcher(expressions.group(1).replaceAll("'[^']*'", ""));
            while (words.find()) {
                if (!context.containsBean(words.group(1)) && !ENGINE_WORDS.contains(words.group(1))) {
                    named.add(words.group(1));
                }
            }
        }
        Matcher mappings = Pattern.compile("(?:source|target)=\"(\\w+)\"").matcher(text);
        while (mappings.find()) {
            named.add(mappings.group(1));
        }
        Matcher forms = Pattern.compile("formRef=\"([\\w-]+)\"").matcher(text);
        while (forms.find()) {
            named.addAll(formVariables(forms.group(1)));
        }

        assertThat(named).containsExactlyInAnyOrderElementsOf(drawn.variableNames());
    }

    private static Collection<String> formVariables(String form) throws IOException {
        try (InputStream file = DiagramCodeTest.class.getResourceAsStream("/bpmn/forms/" + form + ".form")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Set<String> names = new TreeSet<>();
            Matcher fields =
                    Pattern.compile("\"key\": \"(\\w+)\"|\"text\": \"=(\\w+)\"").matcher(text);
            while (fields.find()) {
                names.add(fields.group(1) == null ? fields.group(2) : fields.group(1));
            }
            return names;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("diagrams")
    @DisplayName("코드가 찾는 업무는 그림에 있고, 모든 단계에 한국어 이름이 있다")
    void elements(Drawn drawn) {
        BpmnModelInstance model = drawn.model();
        Map<String, List<String>> relied = Map.of(
                "approval", List.of(ApprovalModel.APPROVE_TASK, ApprovalModel.ESCALATION),
                "course-run",
                        List.of(
                                CourseRunModel.CONFIRM_SELECTION_TASK,
                                CourseRunModel.CLOSE_ATTENDANCE_TASK,
                                CourseRunModel.CONFIRM_COMPLETION_TASK,
                                CourseRunModel.DECIDE_DIRECTION_TASK),
                "follow-up", List.of(FollowUpModel.FIRST_FOLLOW_UP, FollowUpModel.SECOND_FOLLOW_UP),
                "best-practice", List.of(BestPracticeModel.REVIEW_TASK, BestPracticeModel.CONFIRM_PUBLICATION_TASK));
        assertThat(model.getModelElementsByType(Process.class))
                .singleElement()
                .satisfies(process -> assertThat(process.getId()).isEqualTo(drawn.process()));
        for (String id : relied.getOrDefault(drawn.process(), List.of())) {
            assertThat((Object) model.getModelElementById(id)).as(id).isNotNull();
        }
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            assertThat(node.getName()).as(node.getId()).isNotBlank().matches("(?s).*[가-힣].*");
        }
    }
}
