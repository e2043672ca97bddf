/**
 * The repositories of the core over JDBC. Each works in the transaction of its caller, which is the engine's own. What
 * must be one step is one also for a caller without a transaction.
 */
@NullMarked
package kr.municipal.training.workflow.store;

import org.jspecify.annotations.NullMarked;
