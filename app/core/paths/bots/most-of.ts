/** The place of the highest of these numbers, the first of several; -1 where there is none. */
export function mostOf(numbers: readonly number[]): number {
	return numbers.indexOf(Math.max(...numbers))
}
