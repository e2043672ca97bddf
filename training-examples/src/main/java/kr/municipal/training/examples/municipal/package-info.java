/** The application of a district office. */
@NullMarked
package kr.municipal.training.examples.municipal;

import org.jspecify.annotations.NullMarked;
