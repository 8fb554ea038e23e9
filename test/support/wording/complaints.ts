import type { Marking, Said } from '#app/core/wording/marking'
import { dimensions } from './figures/figure'

/** What is wrong with a marking whatever was said, in words; empty where nothing is. */
export function complaints({ text, needs = {} }: Said, marking: Marking): string[] {
	const { acts, missing, met, sure, unsure } = marking
	const found: string[] = []
	for (const dimension of dimensions)
		if (!isMark(marking[dimension])) found.push(`${dimension} is ${marking[dimension]}`)
	for (const { act, start, end, points } of acts) {
		const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length
		if (!inside || text.slice(start, end).trim() === '') found.push(`${act} is at ${start} to ${end}`)
		if (!Number.isFinite(points) || points === 0) found.push(`${act} weighs ${points}`)
	}
	if (acts.some(({ start }, at) => start < (acts[at - 1]?.start ?? 0))) found.push('acts are out of order')
	for (const { act, points } of missing)
		if (!(Number.isFinite(points) && points > 0)) found.push(`missing ${act} would gain ${points}`)
	const asked = Object.keys(needs).filter((id) => met.includes(id))
	if (met.join() !== asked.join()) found.push(`met are ${met.join()}`)
	if (sure !== (unsure === null)) found.push(`sure is ${sure}, unsure is ${unsure}`)
	return found
}

function isMark(points: number): boolean {
	return Number.isFinite(points) && points >= 0 && points <= 100
}
