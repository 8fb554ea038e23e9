import type { DraftDoing } from './draft'

/** A text equal for two replies, or cases of one, just when they do the same; what their reasons say is left out. */
export function doingKey(doing: DraftDoing): string {
	const names = (list: readonly { value: string }[]) => list.map(({ value }) => value).sort()
	const set = doing.set.map((effect) =>
		effect.kind === 'add' ? [effect.name, effect.by] : [effect.name, '=', effect.value],
	)
	return JSON.stringify([
		doing.to?.value,
		doing.tone,
		doing.respect,
		set,
		names(doing.meets),
		names(doing.offers),
		names(doing.critical),
		names(doing.repairs),
	])
}
