/** The quickstart as a test. */
@NullMarked
package kr.municipal.training.examples.quickstart;

import org.jspecify.annotations.NullMarked;
