/** Spring Boot auto-configuration of the workflow. */
@NullMarked
package kr.municipal.training.workflow.autoconfigure;

import org.jspecify.annotations.NullMarked;
