/** The plan of the house, as tests. */
@NullMarked
package kr.municipal.training.workflow.architecture;

import org.jspecify.annotations.NullMarked;
