/** When it is taught: course runs (회차), their schedule, sessions and capacity. */
@NullMarked
package kr.municipal.training.run;

import org.jspecify.annotations.NullMarked;
