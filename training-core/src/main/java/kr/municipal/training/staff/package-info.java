/** The people of the municipality and where they belong. */
@NullMarked
package kr.municipal.training.staff;

import org.jspecify.annotations.NullMarked;
