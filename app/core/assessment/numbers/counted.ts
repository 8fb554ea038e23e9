import type { ScenarioDefinition } from '../../scenario/definition'
import type { Sum } from './determined'
import type { PersonFacts } from './first-of-each'
import type { SceneTally } from './scene-tallies'
import type { TriesTally } from './tries'
import { withheld } from './withheld'

/** All counts of people by name, those that may not be shown as null. */
export type Counted = (name: string) => number | null

type Tallied = {
	definition: ScenarioDefinition
	people: readonly PersonFacts[]
	scenes: readonly SceneTally[]
	tries: TriesTally
}

/** Every count that a page of numbers shows, with what must be withheld worked out over all of them at once. */
export function counted(tallied: Tallied): Counted {
	const counts = countsOf(tallied)
	const adds = ({ total, parts }: Sum) =>
		parts.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0) === (counts.get(total) ?? 0)
	// What only may add up, such as replies that can be said one after the other, hides nothing where it does not.
	const untold = new Set([...counts.keys()].filter((name) => /^(left|without):/.test(name)))
	const hidden = withheld(counts, sumsOf(tallied).filter(adds), { open: new Set(['all']), untold })
	return (name) => (hidden.has(name) ? null : (counts.get(name) ?? null))
}

function countsOf({ definition, people, scenes, tries }: Tallied): Map<string, number> {
	const firsts = people.map(({ first }) => first)
	const count = (fits: (first: PersonFacts['first']) => boolean) => firsts.filter(fits).length
	const counts = new Map<string, number>([
		['all', firsts.length],
		['ended', count(({ ending }) => ending !== null)],
		['passed', count(({ passed }) => passed === true)],
		['not-yet', count(({ passed }) => passed === false)],
		['awaited', count(({ passed, ending }) => ending !== null && passed === null)],
		['passed-second', tries.second],
		['passed-later', tries.later],
		['passed-never', tries.notYet],
	])
	for (const { id } of definition.endings)
		counts.set(
			`ending:${id}`,
			count(({ ending }) => ending === id),
		)
	for (const { scene, visits, stopped, best, lost, replies } of scenes) {
		counts.set(`visits:${scene}`, visits).set(`stopped:${scene}`, stopped)
		if (best !== null && lost !== null) counts.set(`best:${scene}`, best).set(`lost:${scene}`, lost)
		for (const { reply, offered, picked } of replies) {
			counts.set(`picked:${reply}`, picked).set(`offered:${reply}`, offered)
			counts.set(`left:${reply}`, offered - picked).set(`without:${reply}`, visits - offered)
		}
	}
	return counts
}

function sumsOf({ definition, scenes }: Tallied): Sum[] {
	const stopped = scenes.map(({ scene }) => `stopped:${scene}`)
	const endings = definition.endings.map(({ id }) => `ending:${id}`)
	const replies = scenes.flatMap((one) => one.replies)
	const places = [...scenes.map(({ scene }) => `visits:${scene}`), ...endings]
	const first = definition.scenes[0]
	return [
		{ total: 'all', parts: ['ended', ...stopped] },
		{ total: 'ended', parts: endings },
		{ total: 'ended', parts: ['passed', 'not-yet', 'awaited'] },
		{ total: 'all', parts: ['passed', 'passed-second', 'passed-later', 'passed-never'] },
		...(first ? [{ total: 'all', parts: [`visits:${first.id}`] }] : []),
		...scenes.flatMap(sumsIn),
		// Who comes to a place said one of the replies that lead there.
		...places.map((total) => {
			const id = total.slice(total.indexOf(':') + 1)
			return { total, parts: replies.filter(({ to }) => to === id).map(({ reply }) => `picked:${reply}`) }
		}),
	]
}

function sumsIn({ scene, replies }: SceneTally): Sum[] {
	const [visits, stopped] = [`visits:${scene}`, `stopped:${scene}`]
	const picked = (which: (loses: boolean | null) => boolean) =>
		replies.filter(({ loses }) => which(loses)).map(({ reply }) => `picked:${reply}`)
	return [
		{ total: visits, parts: [...picked(() => true), stopped] },
		{ total: visits, parts: [`best:${scene}`, `lost:${scene}`, stopped] },
		{ total: `best:${scene}`, parts: picked((loses) => loses === false) },
		{ total: `lost:${scene}`, parts: picked((loses) => loses === true) },
		...replies.flatMap(({ reply }) => [
			{ total: visits, parts: [`offered:${reply}`, `without:${reply}`] },
			{ total: `offered:${reply}`, parts: [`picked:${reply}`, `left:${reply}`] },
		]),
	]
}
