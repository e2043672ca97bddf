/** What is taught: programmes, courses, topics, materials and equipment. */
@NullMarked
package kr.municipal.training.course;

import org.jspecify.annotations.NullMarked;
