/** The whole first term in one go: forty officials, three lectures, from opening to direction. */
@NullMarked
package kr.municipal.training.examples.term;

import org.jspecify.annotations.NullMarked;
