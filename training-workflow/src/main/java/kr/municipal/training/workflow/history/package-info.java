/** Who did what, when, as what, and why: one reader over everything that is kept, for an application and for a run. */
@NullMarked
package kr.municipal.training.workflow.history;

import org.jspecify.annotations.NullMarked;
