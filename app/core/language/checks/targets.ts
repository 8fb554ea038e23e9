import type { Draft } from '../draft'
import { type Way, wayTo } from '../way-to'
import type { Check } from './checking'
import { everyDoing } from './doings-of'

/** Every reply leads to a scene or an ending that exists. */
export const targets: Check = ({ draft, words, report }) => {
	const names = [...words.scenes, ...words.endings]
	const known = new Set(names)
	for (const { to } of everyDoing(draft))
		if (to && !known.has(to.value) && !words.lost.has(to.value))
			report(
				'unknown-target',
				to.at,
				`There is no scene or ending "${to.value}".`,
				...(hintFor(to.value, draft) ?? wayTo(to.value, to.at, names)),
			)
}

function hintFor(to: string, { segments }: Draft): Way | null {
	if (to.startsWith('exit:'))
		return ['Exits belong inside a <Segment>; here a reply leads to a scene or an ending.', undefined]
	return segments.some(({ id }) => id?.value === to)
		? [`That is a segment: put it in with <Use segment="${to}" id="…">, and lead to that id.`, undefined]
		: null
}
