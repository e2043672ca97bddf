/** The engine, hardened: what diagrams may do, who may act on a task, how {@code bpmn/} is deployed. */
@NullMarked
package kr.municipal.training.workflow.engine;

import org.jspecify.annotations.NullMarked;
