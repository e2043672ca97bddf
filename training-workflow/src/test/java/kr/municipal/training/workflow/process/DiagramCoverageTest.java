package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Comes last; what was not played before it in this virtual machine, it plays itself, so that it never judges by a part. */
@Order(Integer.MAX_VALUE)
@DisplayName("그림의 모든 단계에 시나리오가 이른다")
class DiagramCoverageTest {

    private static final Logger LOG = LoggerFactory.getLogger(DiagramCoverageTest.class);

    @Test
    @DisplayName("어느 그림에도 시나리오가 한 번도 지나지 않은 단계가 없다")
    void everyFlowNode() throws IOException {
        playTheRest();
        List<String> missing = new ArrayList<>();
        StringBuilder table = new StringBuilder("Flow nodes reached by scenarios\n");
        for (Resource diagram : new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/*.bpmn")) {
            BpmnModelInstance model = read(diagram);
            String process = model.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
            Map<String, Integer> walked = WalkedPaths.of(process);
            TreeSet<String> drawn = new TreeSet<>();
            model.getModelElementsByType(FlowNode.class).forEach(node -> drawn.add(node.getId()));
            long reached = drawn.stream().filter(walked::containsKey).count();
            table.append("%-15s %3d of %3d, %3d %%%n"
                    .formatted(process, reached, drawn.size(), 100 * reached / drawn.size()));
            drawn.forEach(id -> table.append("    %-32s %3d scenarios%n".formatted(id, walked.getOrDefault(id, 0))));
            drawn.stream().filter(id -> !walked.containsKey(id)).forEach(id -> missing.add(process + "/" + id));
        }
        LOG.info("{}", table);
        assertThat(missing).as("steps that no scenario reaches").isEmpty();
    }

    private static void playTheRest() {
        List<String> rest =
                scenarios().stream().filter(name -> !WalkedPaths.played(name)).toList();
        if (rest.isEmpty()) {
            return;
        }
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        rest.forEach(name -> request.selectors(selectClass(name)));
        LauncherFactory.create().execute(request.build(), summary);
        assertThat(summary.getSummary().getFailures())
                .extracting(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                .isEmpty();
        assertThat(rest).allMatch(WalkedPaths::played);
    }

    private static List<String> scenarios() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ProcessTest.class));
        List<String> names = scan.findCandidateComponents(DiagramCoverageTest.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(String::valueOf)
                .filter(name -> name.endsWith(WalkedPaths.SCENARIOS))
                .sorted()
                .toList();
        assertThat(names).hasSizeGreaterThan(3);
        return names;
    }

    private static BpmnModelInstance read(Resource diagram) throws IOException {
        try (InputStream file = diagram.getInputStream()) {
            return Bpmn.readModelFromStream(file);
        }
    }
}
