import { conditionText } from '#app/core/scenario/condition-text'
import type { Doing, Reply } from '#app/core/scenario/definition'
import { effectText } from '#app/core/scenario/effect-text'
import { studioWords } from '../words/studio'

/** Everything that a reply does, as short texts; its cases each as one, in order. */
export function doingsOf(reply: Reply): string[] {
	return [
		reply.id,
		...doings(reply),
		...(reply.when ? [`${studioWords.when} ${conditionText(reply.when)}`] : []),
		...(reply.sticky ? [studioWords.sticky] : []),
		...(reply.likes.length > 0 ? [studioWords.likes(reply.likes.length)] : []),
		...reply.cases.map((one) => studioWords.inCase(conditionText(one.when), doings(one).join(', '))),
	]
}

function doings({ to, tone, respect, set, meets, offers, critical, repairs }: Doing): string[] {
	const list = (label: string, names: string[]) => (names.length > 0 ? [`${label} ${names.join(', ')}`] : [])
	const mark = (label: string, value: number | null) =>
		`${label} ${value === null ? studioWords.unmarked : studioWords.signed(value)}`
	return [
		studioWords.replyTo(to),
		mark(studioWords.tone, tone),
		mark(studioWords.respect, respect),
		...list(studioWords.sets, set.map(effectText)),
		...list(studioWords.meets, meets),
		...list(studioWords.offers, offers),
		...list(studioWords.critical, critical),
		...list(studioWords.repairs, repairs),
	]
}
