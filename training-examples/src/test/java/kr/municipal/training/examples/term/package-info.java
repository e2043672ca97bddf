/** The whole first term as a test. */
@NullMarked
package kr.municipal.training.examples.term;

import org.jspecify.annotations.NullMarked;
