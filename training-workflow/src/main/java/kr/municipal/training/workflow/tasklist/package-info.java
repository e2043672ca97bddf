/** Camunda's web applications beside our own pages: one login, tight grants, Korean. */
@NullMarked
package kr.municipal.training.workflow.tasklist;

import org.jspecify.annotations.NullMarked;
