package kr.municipal.training.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/**
 * Finds the tables that process owners edit, in their latest deployed version.
 *
 * <p>The engine's own decision service would mark the caller's transaction as failed when a table is wrong, and write
 * history for every look at a page. So deployed tables are evaluated beside it. A table is for rare decisions.
 */
public class DecisionTables {

    private final RepositoryService repository;
    private final EngineAccess access;
    /** The table last read of each decision, with the id of its version. */
    private final Map<String, Version> read = new ConcurrentHashMap<>();

    public DecisionTables(RepositoryService repository, EngineAccess access) {
        this.repository = repository;
        this.access = access;
    }

    /** Returns the table of this decision id, or nothing if none is deployed. */
    public Optional<DecisionTable> latest(String decision) {
        return access.asSystem(() -> Optional.ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(decision)
                        .latestVersion()
                        .singleResult())
                .map(definition -> read.compute(
                                definition.getKey(),
                                (key, last) -> last != null && last.id().equals(definition.getId())
                                        ? last
                                        : new Version(definition.getId(), read(definition)))
                        .table()));
    }

    private record Version(String id, DecisionTable table) {}

    private DecisionTable read(DecisionDefinition definition) {
        try (InputStream table = repository.getDecisionModel(definition.getId())) {
            return new DecisionTable(definition.getResourceName(), definition.getKey(), table.readAllBytes());
        } catch (IOException fault) {
            throw new UncheckedIOException("table " + definition.getResourceName() + " could not be read", fault);
        }
    }
}
