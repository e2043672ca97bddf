package kr.municipal.training.architecture.planted.util;

/** Planted: a name that is no concept, in a place that is none. */
public final class RunHelper {}
