/**
 * The repositories of the core over JDBC. Each works in the transaction of its caller, which is the engine's own, and
 * opens none itself.
 */
@NullMarked
package kr.municipal.training.workflow.store;

import org.jspecify.annotations.NullMarked;
