package kr.municipal.training.workflow.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.municipal.training.workflow.engine.ProcessDeployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The shipped diagrams as an owner changes them, in a folder of the office's own. */
final class RedrawnDiagrams {

    private RedrawnDiagrams() {}

    /** Returns the shipped diagrams by file name. */
    static Map<String, BpmnModelInstance> shipped() throws IOException {
        Map<String, BpmnModelInstance> models = new TreeMap<>();
        for (Resource diagram : new PathMatchingResourcePatternResolver()
                .getResources("classpath:" + ProcessDeployment.PACKAGED_FOLDER + "/*.bpmn")) {
            try (InputStream file = diagram.getInputStream()) {
                models.put(String.valueOf(diagram.getFilename()), Bpmn.readModelFromStream(file));
            }
        }
        return models;
    }

    static String process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }

    /**
     * An arrow on which something can be inserted: every one but those behind a gateway that waits for events.
     *
     * @param from the element it comes from, as {@code process/element}
     * @param to the element it leads to
     */
    record Arrow(String file, String process, String id, String from, String to) implements Comparable<Arrow> {

        static Set<Arrow> all() throws IOException {
            Set<Arrow> arrows = new TreeSet<>();
            shipped().forEach((file, model) -> {
                String process = RedrawnDiagrams.process(model);
                model.getModelElementsByType(SequenceFlow.class).stream()
                        .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                        .forEach(flow -> arrows.add(new Arrow(
                                file,
                                process,
                                flow.getId(),
                                process + "/" + flow.getSource().getId(),
                                process + "/" + flow.getTarget().getId())));
            });
            return arrows;
        }

        /** Returns what is inserted on it, as {@code process/element}. */
        String inserted() {
            return process + "/" + RedrawnDiagrams.inserted(id);
        }

        @Override
        public int compareTo(Arrow other) {
            return (file + id).compareTo(other.file + other.id);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private static String inserted(String arrow) {
        return "Event_Inserted_" + arrow;
    }

    /** Breaks an arrow and puts a clock between that waits a minute. */
    static void insertWait(BpmnModelInstance model, String arrow) {
        SequenceFlow flow = model.getModelElementById(arrow);
        FlowNode target = flow.getTarget();
        IntermediateCatchEvent wait = model.newInstance(IntermediateCatchEvent.class, inserted(arrow));
        flow.getParentElement().addChildElement(wait);
        TimerEventDefinition timer = model.newInstance(TimerEventDefinition.class);
        wait.addChildElement(timer);
        TimeDuration minute = model.newInstance(TimeDuration.class);
        minute.setTextContent("PT1M");
        timer.setTimeDuration(minute);
        SequenceFlow onward = model.newInstance(SequenceFlow.class, arrow + "_Onward");
        flow.getParentElement().addChildElement(onward);
        flow.setTarget(wait);
        target.getIncoming().remove(flow);
        wait.getIncoming().add(flow);
        onward.setSource(wait);
        onward.setTarget(target);
        wait.getOutgoing().add(onward);
        target.getIncoming().add(onward);
    }

    /** Draws all diagrams into the folder, with a waiting step on these arrows. */
    static void keep(Path folder, Collection<Arrow> interrupted) throws IOException {
        for (Map.Entry<String, BpmnModelInstance> diagram : shipped().entrySet()) {
            interrupted.stream()
                    .filter(arrow -> arrow.file().equals(diagram.getKey()))
                    .forEach(arrow -> insertWait(diagram.getValue(), arrow.id()));
            // Attendance is closed one person at a time, so that every arrow is walked.
            String text = Bpmn.convertToString(diagram.getValue())
                    .replace(">50</camunda:inputParameter>", ">1</camunda:inputParameter>");
            Files.writeString(folder.resolve(diagram.getKey()), text);
        }
    }

    /** Keeps a table in the folder by which two approve one after the other. */
    static void twoApprovers(Path folder) throws IOException {
        try (InputStream table = RedrawnDiagrams.class.getResourceAsStream("/bpmn/approval-line.dmn")) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("approval-line.dmn"), text.replace("\"부서장\"", "\"부서장, 상급부서장\""));
        }
    }
}
