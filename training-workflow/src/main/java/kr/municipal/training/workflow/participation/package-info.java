/** One person's way through a course run: participation.bpmn. */
@NullMarked
package kr.municipal.training.workflow.participation;

import org.jspecify.annotations.NullMarked;
