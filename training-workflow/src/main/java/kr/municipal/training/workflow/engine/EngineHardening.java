package kr.municipal.training.workflow.engine;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;

/**
 * What the engine must never be without, whatever an application's properties say.
 *
 * <p>Settings that an office may choose, such as the time to live, come as default properties instead
 * ({@link EngineDefaults}).
 */
public final class EngineHardening extends AbstractProcessEnginePlugin implements Ordered {

    private final ApplicationContext context;
    private final Set<String> groupsGrantedByDefinition;

    /**
     * Creates the plugin.
     *
     * @param context where diagrams find their beans
     * @param groupsGrantedByDefinition groups that see tasks by a grant on the whole process definition, and so need no
     *     authorization for each task
     */
    public EngineHardening(ApplicationContext context, Set<String> groupsGrantedByDefinition) {
        this.context = context;
        this.groupsGrantedByDefinition = Set.copyOf(groupsGrantedByDefinition);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setAuthorizationEnabled(true);
        configuration.setDefaultUserPermissionNameForTask(Permissions.TASK_WORK.getName());
        configuration.setResourceAuthorizationProvider(new TaskAuthorizations(groupsGrantedByDefinition));
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setDeserializationTypeValidationEnabled(true);
        configuration.setEnableExpressionsInAdhocQueries(false);
        StoredTruths truths = new StoredTruths(context);
        configuration.setExpressionManager(new QuerySafeExpressionManager(context, truths));
        MissedMessages.register(configuration, truths);
        Refusals.register(configuration);
        TaskShortcuts.close(configuration);
    }

    /** After the starter's own configurations, so that none of them overrules this one. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
