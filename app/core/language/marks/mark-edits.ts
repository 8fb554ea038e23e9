import type { Mark } from '../../scenario/definition'
import { readBody } from '../body/read-body'
import type { DraftReply } from '../draft'
import { cutFront } from '../front/cut-front'
import { preflight } from '../preflight'
import type { TextEdit } from '../problem'
import type { Report } from '../report'
import { putIn } from '../segments/put-in'
import { type MarkName, markEdit, tagAt } from './tag-edit'

/** A new mark for a reply, or for one of its cases: 0 is the reply itself, 1 its first `<If>`. */
export type MarkChange = { reply: string; number: number; name: MarkName; to: Mark }

/** `left` are changes that cannot be made: the same words stand in several places of the scenario and would differ. */
export type MarkEdits = { edits: TextEdit[]; left: MarkChange[] }

/** What stands at a place of the text and would have to: null is to be left as it is. */
type Place = { at: number; name: MarkName; to: Mark | null; change: MarkChange | null }

/**
 * Edits that set marks in a scenario's text and change nothing else. A case that has marks of its own keeps them when its
 * reply's change. A text that cannot be read gets none.
 */
export function markEdits(text: string, changes: readonly MarkChange[]): MarkEdits {
	const quiet: Report = () => {}
	const source = preflight(text, quiet)
	if (source === null) return { edits: [], left: [...changes] }
	const { bodyAt } = cutFront(text, quiet)
	const { scenes } = putIn(readBody(source, bodyAt, quiet), bodyAt, quiet)
	const places = scenes.flatMap(({ replies }) => replies.flatMap((reply) => placesOf(source, reply, changes)))
	const known = new Set(places.flatMap(({ change }) => change ?? []))
	const left = changes.filter((change) => !known.has(change))
	const edits: TextEdit[] = []
	for (const group of byPlace(places)) {
		const [first] = group
		const tag = first && tagAt(source, first.at)
		if (!tag || group.some(({ to }) => to !== first.to))
			left.push(...group.flatMap(({ change }) => change ?? []))
		else if (first.to !== null) edits.push(markEdit(tag, first.name, first.to))
	}
	return { edits: edits.toSorted((a, b) => a.start - b.start), left }
}

/** What is used in several places stands once in the text. */
function byPlace(places: readonly Place[]): Place[][] {
	const groups = new Map<string, Place[]>()
	for (const place of places) {
		const key = `${place.at} ${place.name}`
		groups.set(key, [...(groups.get(key) ?? []), place])
	}
	return [...groups.values()]
}

function placesOf(source: string, reply: DraftReply, changes: readonly MarkChange[]): Place[] {
	return (['tone', 'respect'] as const).flatMap((name): Place[] => {
		const changeOf = (number: number) =>
			changes.find((one) => one.reply === reply.id?.value && one.number === number && one.name === name) ??
			null
		const change = changeOf(0)
		const base = change?.to ?? reply[name]
		return [
			{ at: reply.at, name, to: change?.to ?? null, change },
			...reply.cases.map((one, index): Place => {
				const own = changeOf(index + 1)
				const differs = one.tone !== reply.tone || one.respect !== reply.respect
				const says = tagAt(source, one.at)?.attributes.some((attribute) => attribute.name === name)
				const meant = own?.to ?? one[name]
				const to = says ? (own?.to ?? null) : differs && meant !== base ? meant : null
				return { at: one.at, name, to, change: own }
			}),
		]
	})
}
