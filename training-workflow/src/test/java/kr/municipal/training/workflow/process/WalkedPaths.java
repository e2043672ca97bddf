package kr.municipal.training.workflow.process;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Collects after every scenario which elements of the diagrams the engine passed through. */
class WalkedPaths implements AfterEachCallback, AfterAllCallback {

    /** How the classes of scenarios end; only they count, for they say what must come of each path. */
    static final String SCENARIOS = "ScenariosTest";

    private static final Set<String> PLAYED = ConcurrentHashMap.newKeySet();
    private static final Map<String, Map<String, Integer>> WALKED = new ConcurrentHashMap<>();

    /** Returns whether all scenarios of the class were played in this virtual machine. */
    static boolean played(String className) {
        return PLAYED.contains(className);
    }

    /** Returns the elements of a process that scenarios came through, each with the number of scenarios. */
    static Map<String, Integer> of(String process) {
        return new TreeMap<>(WALKED.getOrDefault(process, Map.of()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!isScenario(context)) {
            return;
        }
        SpringExtension.getApplicationContext(context)
                .getBean(JdbcTemplate.class)
                .query("select distinct PROC_DEF_KEY_, ACT_ID_ from ACT_HI_ACTINST", row -> {
                    WALKED.computeIfAbsent(row.getString(1), process -> new ConcurrentHashMap<>())
                            .merge(row.getString(2), 1, Integer::sum);
                });
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (isScenario(context)) {
            PLAYED.add(context.getRequiredTestClass().getName());
        }
    }

    private static boolean isScenario(ExtensionContext context) {
        return context.getRequiredTestClass().getName().endsWith(SCENARIOS);
    }
}
