import type { NamePlace, Reading } from './reading'

/** The name that an offset is in or touches; null where there is none. Of two that touch, the one that begins there. */
export function nameAt({ names }: Pick<Reading, 'names'>, offset: number): NamePlace | null {
	return names.findLast(({ at }) => at.start <= offset && offset <= at.end) ?? null
}
