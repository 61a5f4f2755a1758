package org.opportune.metrics.catalog.breach;

/** Stands for the catalogue, which nothing below it may know. */
public final class CatalogueBreach {}
