/** The application (신청), from submission to the end of the waiting list. */
@NullMarked
package kr.municipal.training.application;

import org.jspecify.annotations.NullMarked;
