/** Thousandths of a point as whole points, rounded down: 87500 is 87. */
export function wholePoints(thousandths: number): number {
	return Math.floor(thousandths / 1000)
}
