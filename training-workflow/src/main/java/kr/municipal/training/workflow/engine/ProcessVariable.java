package kr.municipal.training.workflow.engine;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * The name and type of one process variable, declared once as a constant.
 *
 * <p>Only values that the engine stores in columns of their own are meant: text, numbers, flags and dates. Whole objects
 * belong in the domain's tables.
 *
 * @param name the variable's name as diagrams and forms write it
 * @param type the type of its value
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public ProcessVariable {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A process variable needs a name");
        }
    }

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, Integer.class);
    }

    public static ProcessVariable<java.util.Date> date(String name) {
        return new ProcessVariable<>(name, java.util.Date.class);
    }

    /**
     * Returns the value.
     *
     * @throws IllegalStateException when the variable is absent, null or of another type
     */
    public T get(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("The process variable " + name + " is not set"));
    }

    /**
     * Returns the value, or nothing when the variable is absent or null.
     *
     * @throws IllegalStateException when the value is of another type
     */
    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(cast(scope.getVariable(name)));
    }

    /** Returns the value if it was handed on within this transaction; what is stored does not count, a form may have sent it. */
    public Optional<T> handedOn(VariableScope scope) {
        TypedValue value = scope.getVariableTyped(name);
        return value == null || !value.isTransient() ? Optional.empty() : Optional.ofNullable(cast(value.getValue()));
    }

    /** Returns what a form sent, as text whatever its type: a tampered form may send any. Null if it sent nothing. */
    public @Nullable String asText(VariableScope scope) {
        Object value = scope.getVariable(name);
        return value == null ? null : value.toString();
    }

    /** Sets the variable where it is defined, else in the process instance. */
    public void set(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, checked(value));
    }

    /** Sets the variable in this scope alone. */
    public void setLocal(VariableScope scope, @Nullable T value) {
        scope.setVariableLocal(name, checked(value));
    }

    /** Sets the variable for the rest of this transaction only; nothing of it reaches the database. */
    public void setTransient(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, Variables.untypedValue(checked(value), true));
    }

    public void remove(VariableScope scope) {
        scope.removeVariable(name);
    }

    /** Returns a map holding this variable, for starting an instance or correlating a message. */
    public VariableMap with(@Nullable T value) {
        return putInto(Variables.createVariables(), value);
    }

    /** Adds this variable to the map and returns the map. */
    public VariableMap putInto(VariableMap variables, @Nullable T value) {
        return variables.putValue(name, checked(value));
    }

    private @Nullable T checked(@Nullable Object value) {
        return cast(value);
    }

    private @Nullable T cast(@Nullable Object value) {
        if (value != null && !type.isInstance(value)) {
            throw new IllegalStateException("The process variable %s holds a %s where a %s is expected"
                    .formatted(name, value.getClass().getName(), type.getName()));
        }
        return type.cast(value);
    }
}
