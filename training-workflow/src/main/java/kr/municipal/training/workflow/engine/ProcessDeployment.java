package kr.municipal.training.workflow.engine;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Deploys {@code bpmn/} when the application starts, before it answers requests and before any runner.
 *
 * <p>One deployment for each diagram together with the forms and tables it names, under names that do not depend on the
 * machine. What did not change makes no new version; a changed diagram, form or table makes exactly one.
 */
public final class ProcessDeployment implements SmartLifecycle {

    /** The class path folder that the library's own diagrams are packaged in. */
    public static final String PACKAGED_FOLDER = "bpmn";

    private static final Logger LOG = LoggerFactory.getLogger(ProcessDeployment.class);

    private final RepositoryService repository;
    private final EngineAccess access;
    private final String packagedFolder;
    private final @Nullable Path directory;
    private volatile boolean running;

    /**
     * Creates the deployment.
     *
     * @param packagedFolder the class path folder to read, usually {@link #PACKAGED_FOLDER}
     * @param directory a directory whose files replace the packaged ones of the same name, or nothing
     */
    public ProcessDeployment(
            RepositoryService repository, EngineAccess access, String packagedFolder, @Nullable Path directory) {
        this.repository = repository;
        this.access = access;
        this.packagedFolder = packagedFolder;
        this.directory = directory;
    }

    /** Returns the directory a setting names, or nothing for an empty one. */
    public static @Nullable Path directory(String setting) {
        return setting.isBlank() ? null : Path.of(setting.strip().replaceFirst("^file:", ""));
    }

    /**
     * Deploys what is new or changed.
     *
     * @throws DiagramRefusedException if a diagram cannot be carried out as it is drawn; none is deployed then
     */
    public void deploy() {
        ProcessFolder folder = ProcessFolder.read(packagedFolder, directory);
        ProcessFolder shipped = ProcessFolder.read(packagedFolder, null);
        Map<String, Set<String>> diagrams = new TreeMap<>();
        folder.names(".bpmn").forEach(name -> diagrams.put(name, new Diagram(name, folder, shipped).files()));
        diagrams.forEach((name, files) -> deploy(name, files, folder));
        Set<String> deployed = diagrams.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        for (String table : folder.names(".dmn")) {
            if (!deployed.contains(table)) {
                deploy(table, Set.of(table), folder);
            }
        }
        LOG.info("Process diagrams in place: {}", String.join(", ", folder.names(".bpmn")));
    }

    private void deploy(String name, Set<String> files, ProcessFolder folder) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(name).source(PACKAGED_FOLDER).enableDuplicateFiltering(false);
        files.forEach(file -> deployment.addInputStream(file, new ByteArrayInputStream(folder.bytes(file))));
        access.asSystem(deployment::deploy);
    }

    @Override
    public void start() {
        deploy();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server and everything else that starts with the application. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
