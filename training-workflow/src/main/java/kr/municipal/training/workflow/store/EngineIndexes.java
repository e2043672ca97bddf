package kr.municipal.training.workflow.store;

/**
 * The index that the engine's own schema lacks. Every completion of a task looks for its subtasks by {@code
 * PARENT_TASK_ID_}; without an index that reads all open tasks.
 *
 * <p>No migration makes it: the engine creates and upgrades its tables itself whenever it is built, before or after the
 * migrations ran, so the statement is given once the engine is there, and finds the index at every later start.
 */
public final class EngineIndexes {

    private EngineIndexes() {}

    /**
     * Creates what is missing.
     *
     * @param database the database that holds the engine's tables as well
     */
    public static EngineIndexes create(TrainingDatabase database) {
        database.jdbc()
                .sql("create index if not exists training_task_by_parent on ACT_RU_TASK (PARENT_TASK_ID_)")
                .update();
        return new EngineIndexes();
    }
}
