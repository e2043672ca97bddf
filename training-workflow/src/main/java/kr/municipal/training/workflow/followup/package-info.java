/** Use at work after the certificate: follow-up.bpmn. */
@NullMarked
package kr.municipal.training.workflow.followup;

import org.jspecify.annotations.NullMarked;
