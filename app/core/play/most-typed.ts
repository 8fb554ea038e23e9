/** How long a typed reply may be, in UTF-16 units; a line end counts as one. */
export const mostTyped = 2000
