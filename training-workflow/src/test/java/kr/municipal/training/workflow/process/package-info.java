/** One test for each end of each diagram, over the real rules and a real database. */
@NullMarked
package kr.municipal.training.workflow.process;

import org.jspecify.annotations.NullMarked;
