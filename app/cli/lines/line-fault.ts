/** What is wrong with a line of input, in words that can follow "line 3: ". */
export class LineFault extends Error {}
