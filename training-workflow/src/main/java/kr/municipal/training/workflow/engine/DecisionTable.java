package kr.municipal.training.workflow.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;

/** A deployed table. It says which of its rows answers, by the number that the owners see. */
public final class DecisionTable {

    private static final String ROW = "row_";
    private static final ThreadLocal<@Nullable Integer> MATCHED = new ThreadLocal<>();
    private static final DmnEngine ENGINE = engine();

    private final String file;
    private final String id;
    private final byte[] text;
    private final int rows;
    private final DmnDecision decision;

    DecisionTable(String file, String id, byte[] text) {
        this.file = file;
        this.id = id;
        this.text = text;
        this.rows = model(number -> true).getModelElementsByType(Rule.class).size();
        this.decision = decision(number -> true);
    }

    /**
     * One row of the table.
     *
     * @param number its number as the table shows it, from 1
     * @param outputs what it says, by the name of the output
     */
    public record Row(int number, Map<String, @Nullable Object> outputs) {}

    /** Returns the file that the table came from. */
    public String file() {
        return file;
    }

    /**
     * Returns the first row that fits, or nothing if none does.
     *
     * @throws UnreadableTableException if a cell cannot be read
     */
    public Optional<Row> firstRow(Map<String, Object> inputs) {
        try {
            return firstRow(decision, inputs);
        } catch (DmnEngineException | FeelException unreadable) {
            throw new UnreadableTableException(file, unreadableRow(inputs), unreadable);
        }
    }

    private static Optional<Row> firstRow(DmnDecision table, Map<String, Object> inputs) {
        try {
            DmnDecisionTableResult result = ENGINE.evaluateDecisionTable(table, inputs);
            Integer row = MATCHED.get();
            return row == null
                    ? Optional.empty()
                    : Optional.of(new Row(row, result.get(0).getEntryMap()));
        } finally {
            MATCHED.remove();
        }
    }

    /** Tries each row alone; 0 is the heading. */
    private int unreadableRow(Map<String, Object> inputs) {
        for (int row = 1; row <= rows; row++) {
            int alone = row;
            try {
                firstRow(decision(number -> number == alone), inputs);
            } catch (DmnEngineException | FeelException here) {
                return row;
            }
        }
        return 0;
    }

    private DmnDecision decision(Predicate<Integer> wanted) {
        return ENGINE.parseDecision(id, model(wanted));
    }

    /** The table with these rows, each named by its number. */
    private DmnModelInstance model(Predicate<Integer> wanted) {
        DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(text));
        int number = 0;
        for (Rule rule : new ArrayList<>(model.getModelElementsByType(Rule.class))) {
            number++;
            rule.setId(ROW + number);
            if (!wanted.test(number)) {
                rule.getParentElement().removeChildElement(rule);
            }
        }
        return model;
    }

    private static DmnEngine engine() {
        DmnDecisionTableEvaluationListener rowFinder = event -> event.getMatchingRules().stream()
                .findFirst()
                .ifPresent(rule -> MATCHED.set(Integer.valueOf(rule.getId().substring(ROW.length()))));
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(rowFinder));
        // The simple FEEL of tables; the full language costs eighty times as much.
        configuration.setEnableFeelLegacyBehavior(true);
        return configuration.buildEngine();
    }
}
