/** The direction of later training (교육 방향), decided by a person from the evidence of a run. */
@NullMarked
package kr.municipal.training.direction;

import org.jspecify.annotations.NullMarked;
