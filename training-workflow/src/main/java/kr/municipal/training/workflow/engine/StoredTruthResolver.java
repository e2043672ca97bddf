package kr.municipal.training.workflow.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.jspecify.annotations.Nullable;

/** Lets an expression read from the domain what the process does not hold any more; a variable that is there goes first. */
final class StoredTruthResolver extends ELResolver {

    private final StoredTruths truths;

    StoredTruthResolver(StoredTruths truths) {
        this.truths = truths;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base != null
                || !(property instanceof String name)
                || !(context.getContext(VariableScope.class) instanceof VariableScope scope)) {
            return null;
        }
        ExecutionEntity execution = execution(scope);
        Optional<StoredTruth.Value<?>> value = execution == null
                ? Optional.empty()
                : truths.of(execution.getProcessDefinition().getKey()).flatMap(truth -> truth.value(name));
        if (execution == null || value.isEmpty() || scope.hasVariable(name)) {
            return null;
        }
        context.setPropertyResolved(true);
        return value.get().stored().apply(execution.getProcessBusinessKey());
    }

    private static @Nullable ExecutionEntity execution(VariableScope scope) {
        if (scope instanceof TaskEntity task) {
            return task.getExecution();
        }
        return scope instanceof ExecutionEntity execution ? execution : null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        throw new PropertyNotWritableException("the domain is not written by a diagram: " + property);
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }
}
