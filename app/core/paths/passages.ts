import type { Reply, ScenarioDefinition } from '../scenario/definition'
import { placesOf } from '../scenario/graph'
import { asMarked, type Marks, marked, unmarked } from '../scenario/marks'
import type { RunState } from '../scenario/run'
import type { Start } from '../scenario/starts'
import { offered, startState, stepReply } from '../scenario/step'
import { atLeastAsGood } from './at-least-as-good'
import { stateKeys } from './state-key'

/** A way to a state, and what it has been marked with. */
export type Passage = { state: RunState; marks: Marks; before: Passage | null; reply: string | null }

/** Which passages are followed. */
export type Following = {
	/** Replies that may be said on the way; all, unless told. */
	may?: (reply: Reply) => boolean
	/** Which of two passages in the same state is dropped: the one marked worse, or the one marked better. */
	drop: 'worse' | 'better'
	/** Passages for which this differs are never dropped for one another. */
	apart?: (marks: Marks) => string
	/** Follows only so many of a turn's passages, those that promise most; all, unless told. */
	width?: number
	/** Gives up once it would follow more passages than this. */
	most: number
}

/** The passages that ended in this turn; `capped` where there were too many to follow, then it is the last. */
export type Turn = { ended: Passage[]; capped: boolean }

/**
 * Passages from a start, turn by turn: first all that ended in one turn, then in two, and so on. Of several that
 * come to the same state, those that cannot be told from a better one (or a worse one, as `drop` says) in anything
 * that scores are followed no further.
 */
export function* passages(
	definition: ScenarioDefinition,
	start: Start,
	following: Following,
): Generator<Turn> {
	const { endings } = placesOf(definition)
	const keyOf = stateKeys(definition, true)
	const { may, width, most } = following
	let followed = 0
	let level: Passage[] = [
		{ state: startState(definition, start.values), marks: unmarked, before: null, reply: null },
	]
	while (level.length > 0) {
		const fronts = new Map<string, Passage[]>()
		const ended: Passage[] = []
		for (const before of level) {
			if (++followed > most) return yield { ended, capped: true }
			for (const reply of offered(definition, before.state)) {
				if (may && !may(reply)) continue
				const state = stepReply(definition, before.state, reply)
				const marks = marked(before.marks, asMarked(reply), before.state.said.includes(reply.id))
				const passage = { state, marks, before, reply: reply.id }
				if (endings.has(state.at)) ended.push(passage)
				else keep(fronts, keyOf(state), passage, following)
			}
		}
		yield { ended, capped: false }
		level = [...fronts.values()].flat()
		if (width !== undefined) level = level.sort((a, b) => promise(b) - promise(a)).slice(0, width)
	}
}

/** The replies of a passage, by the author's ids, in the order they were said. */
export function wayOf(passage: Passage): string[] {
	const way: string[] = []
	for (let at: Passage | null = passage; at?.reply; at = at.before) way.unshift(at.reply)
	return way
}

function keep(fronts: Map<string, Passage[]>, state: string, passage: Passage, following: Following): void {
	const { marks } = passage
	const key = `${state}|${marks.tone.marked}|${marks.respect.marked}|${following.apart?.(marks) ?? ''}`
	const front = fronts.get(key)
	const outdoes = ({ marks: a }: Passage, { marks: b }: Passage) =>
		following.drop === 'worse' ? atLeastAsGood(a, b) : atLeastAsGood(b, a)
	if (!front) fronts.set(key, [passage])
	else if (!front.some((other) => outdoes(other, passage)))
		fronts.set(key, [...front.filter((other) => !outdoes(passage, other)), passage])
}

function promise({ state, marks }: Passage): number {
	const { tone, respect, standing, owed } = marks
	return tone.sum + respect.sum + 100 * state.met.length - 200 * (standing.length + owed.length)
}
