package io.github.guihua.read.number;

import java.util.function.IntFunction;

/**
 * How one level of a list is numbered.
 *
 * @param text pattern in which {@code %1} to {@code %9} stand for the levels' counters
 * @param bullet whether {@code text} is a sign and no number
 * @param start the first number
 * @param restartAfter the level (from 1) whose step makes this one start again; 0 for never, -1 for every higher level
 * @param legal whether all counters of the pattern are printed in plain digits
 */
public record ListLevel(
        IntFunction<String> format, String text, boolean bullet, int start, int restartAfter, boolean legal) {}
