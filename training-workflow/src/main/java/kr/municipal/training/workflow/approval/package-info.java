/** The approval of one application: approval.bpmn. */
@NullMarked
package kr.municipal.training.workflow.approval;

import org.jspecify.annotations.NullMarked;
