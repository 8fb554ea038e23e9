import type { Effect } from './definition'

/** An effect as an author would write it. */
export function effectText(effect: Effect): string {
	if (effect.kind === 'add') return `${effect.name} ${effect.by < 0 ? '-' : '+'}${Math.abs(effect.by)}`
	if (effect.value === true) return effect.name
	if (effect.value === false) return `not ${effect.name}`
	return `${effect.name} = ${effect.value}`
}
