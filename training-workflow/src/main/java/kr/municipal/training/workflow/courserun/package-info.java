/** One course run from plan to direction: course-run.bpmn. */
@NullMarked
package kr.municipal.training.workflow.courserun;

import org.jspecify.annotations.NullMarked;
