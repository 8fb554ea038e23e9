/** How likely it is that `drawn` of `all` things, drawn by chance, are all among `some` of them. */
export function allAmong(some: number, all: number, drawn: number): number {
	let chance = 1
	for (let at = 0; at < drawn; at++) chance *= Math.max(0, some - at) / (all - at)
	return chance
}
