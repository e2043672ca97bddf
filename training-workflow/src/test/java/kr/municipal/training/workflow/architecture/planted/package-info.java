/** Violations that the architecture tests must find; otherwise they test nothing. */
@NullMarked
package kr.municipal.training.workflow.architecture.planted;

import org.jspecify.annotations.NullMarked;
