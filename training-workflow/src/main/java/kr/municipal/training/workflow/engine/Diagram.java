package kr.municipal.training.workflow.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;

/** A diagram of the process folder, and the files that must be deployed with it. */
final class Diagram {

    private static final String FORM_BY_PATH = "camunda-forms:deployment:";

    private final String name;
    private final ProcessFolder folder;
    private final Set<String> companions = new TreeSet<>();

    /**
     * Reads a diagram.
     *
     * @param shipped the library's own files, which the folder's may replace
     * @throws DiagramRefusedException if it cannot be carried out as it is drawn
     */
    Diagram(String name, ProcessFolder folder, ProcessFolder shipped) {
        this.name = name;
        this.folder = folder;
        BpmnModelInstance model = parse(folder);
        if (shipped.contains(name)) {
            BpmnModelInstance original = parse(shipped);
            EventGateways.check(name, model, original);
            OwnForms.check(name, model, original, this::form);
        }
        for (UserTask task : all(model, UserTask.class)) {
            addForm(task.getCamundaFormKey(), task.getCamundaFormRef());
        }
        for (StartEvent start : all(model, StartEvent.class)) {
            addForm(start.getCamundaFormKey(), start.getCamundaFormRef());
        }
        for (BusinessRuleTask task : all(model, BusinessRuleTask.class)) {
            addTable(task.getCamundaDecisionRef());
        }
    }

    /** The diagram and what it names, relative to the folder. */
    Set<String> files() {
        Set<String> files = new TreeSet<>(companions);
        files.add(name);
        return files;
    }

    private BpmnModelInstance parse(ProcessFolder from) {
        try {
            return Bpmn.readModelFromStream(new ByteArrayInputStream(from.bytes(name)));
        } catch (ModelException e) {
            throw new IllegalStateException("The diagram %s cannot be read. 도표를 읽을 수 없습니다.".formatted(name), e);
        }
    }

    private static <T extends org.camunda.bpm.model.bpmn.instance.FlowElement> Collection<T> all(
            BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** Finds the text of a task's form file; nothing where it has none, or one that is missing, which is said later. */
    private String form(UserTask task) {
        String key = String.valueOf(task.getCamundaFormKey());
        Pattern declared = declaration(String.valueOf(task.getCamundaFormRef()));
        return folder.names(".form").stream()
                .filter(file -> key.equals(FORM_BY_PATH + file)
                        || declared.matcher(text(file)).find())
                .findFirst()
                .map(this::text)
                .orElse("");
    }

    private String text(String file) {
        return new String(folder.bytes(file), StandardCharsets.UTF_8);
    }

    private static Pattern declaration(String form) {
        return Pattern.compile("\"id\"\\s*:\\s*\"" + Pattern.quote(form) + "\"");
    }

    private void addForm(@Nullable String key, @Nullable String id) {
        if (key != null && key.startsWith(FORM_BY_PATH)) {
            addExisting(key.substring(FORM_BY_PATH.length()), "form");
        } else if (id != null && !id.contains("{")) {
            companions.add(fileDeclaring(id, ".form", declaration(id)));
        }
    }

    private void addTable(@Nullable String decision) {
        if (decision != null && !decision.contains("{")) {
            companions.add(fileDeclaring(
                    decision,
                    ".dmn",
                    Pattern.compile("<(?:\\w+:)?decision\\s[^>]*\\bid=\"" + Pattern.quote(decision) + "\"")));
        }
    }

    private void addExisting(String file, String kind) {
        if (!folder.contains(file)) {
            throw missing(kind, file);
        }
        companions.add(file);
    }

    private String fileDeclaring(String id, String kind, Pattern pattern) {
        return folder.names(kind).stream()
                .filter(file -> pattern.matcher(text(file)).find())
                .findFirst()
                .orElseThrow(() -> missing(kind, id));
    }

    private IllegalStateException missing(String kind, String named) {
        return new IllegalStateException(
                "The diagram %s names the %s %s, which is missing. 도표가 가리키는 파일이 없습니다.".formatted(name, kind, named));
    }
}
