/** Pages of the training officer. */
@NullMarked
package kr.municipal.training.examples.municipal.officer;

import org.jspecify.annotations.NullMarked;
