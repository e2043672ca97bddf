/** Pages of the official who takes part. */
@NullMarked
package kr.municipal.training.examples.municipal.official;

import org.jspecify.annotations.NullMarked;
