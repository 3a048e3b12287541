package dev.chickadee.pattern;

/**
 * One word of a text, or one character of a script written without spaces.
 *
 * @param plain    the word without disguise, accents and capitals
 * @param start    where it begins in the text as received
 * @param end      where it ends there, exclusive
 * @param sentence number of the sentence it stands in, from 0
 * @param glued    whether it is one character of a script written without spaces
 */
record Word(String plain, int start, int end, int sentence, boolean glued) {}
