import type { Reply, ScenarioDefinition } from '../scenario/definition'
import { asMarked, type Marks, marked, unmarked } from '../scenario/marks'
import type { RunState } from '../scenario/run'
import type { Start } from '../scenario/starts'
import { atLeastAsGood } from './at-least-as-good'
import { readField } from './packed/layout'
import { emptyLevel, keep, type Level, tailOf } from './packed/level'
import { hasOffer, land, moodAt, moveTo, offersAt, putStart } from './packed/playing'
import { type Tables, tablesOf, type Way } from './packed/tables'
import { unpacking } from './packed/unpacked'

/** A way to a state, and what it has been marked with. */
export type Passage = {
	/** Unpacked when asked for; `said` and `seen` as far as anything still looks at them. */
	readonly state: RunState
	marks: Marks
	before: Passage | null
	reply: string | null
}

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
	/** Gives up once it would follow more passages than this, or where there are so many replies that it costs as much. */
	most: number
}

/** What one passage may cost: the words of the states that its replies lead to. Where they cost more, fewer are followed. */
const wordsPerPassage = 100

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
	const tables = tablesOf(definition, { again: true })
	const { may, width, most } = following
	const stateAt = unpacking(tables)
	let turn = 0
	let here = emptyLevel(tables)
	putStart(tables, start.values, here.words, tailOf(tables, here))
	keep(tables, here)
	let followed = 0
	let work = 0
	let level: Followed[] = [passageAt(here, 0, unmarked, null, null)]
	while (level.length > 0) {
		const next = emptyLevel(tables, here.count)
		const fronts = new Map<number | string, Followed[]>()
		const ended: Passage[] = []
		for (const before of level) {
			if (++followed > most || work > most * wordsPerPassage) return yield { ended, capped: true }
			const at = before.number * tables.layout.words
			const mood = moodAt(tables, here.words, at, turn)
			const ways = offersAt(tables, here.words, at, turn, mood)
			work += ways.length * tables.layout.words
			for (const way of ways) {
				const { reply, said } = way
				if (may && !may(reply)) continue
				const again = said !== null && readField(here.words, at, said) === 1
				const marks = marked(before.marks, asMarked(reply), again)
				const ends = step(tables, here.words, at, turn, way, next)
				const passage = passageAt(next, keep(tables, next), marks, before, reply.id)
				if (ends) ended.push(passage)
				else keepBest(fronts, passage, following)
			}
		}
		turn += 1
		here = next
		yield { ended, capped: false }
		level = [...fronts.values()].flat()
		if (width !== undefined) level = mostPromising(tables, here, level, width)
	}

	function passageAt(
		level: Level,
		number: number,
		marks: Marks,
		before: Followed | null,
		reply: string | null,
	): Followed {
		const taken = before ? turn + 1 : 0
		return {
			get state() {
				return stateAt(level.words, number * tables.layout.words, taken)
			},
			number,
			marks,
			before,
			reply,
		}
	}
}

/** A passage, and the number of its state among those of its turn. */
type Followed = Passage & { number: number }

/** The replies of a passage, by the author's ids, in the order they were said. */
export function wayOf(passage: Passage): string[] {
	const way: string[] = []
	for (let at: Passage | null = passage; at?.reply; at = at.before) way.unshift(at.reply)
	return way
}

/** Writes the state after a way at the tail, as `stepReply` does, and says whether it has ended. */
function step(tables: Tables, words: Int32Array, at: number, turn: number, way: Way, next: Level): boolean {
	const tail = tailOf(tables, next)
	land(tables, words, at, turn, way, next.words, tail)
	if (tables.isEnding[readField(next.words, tail, tables.at)]) return true
	if (hasOffer(tables, next.words, tail, turn + 1)) return false
	moveTo(tables, next.words, tail, tables.then)
	return true
}

function keepBest(
	fronts: Map<number | string, Followed[]>,
	passage: Followed,
	{ drop, apart }: Following,
): void {
	const { number, marks } = passage
	const all = (number * 1000 + marks.tone.marked) * 1000 + marks.respect.marked
	const key = apart ? `${all} ${apart(marks)}` : all
	const front = fronts.get(key)
	const outdoes = ({ marks: a }: Passage, { marks: b }: Passage) =>
		drop === 'worse' ? atLeastAsGood(a, b) : atLeastAsGood(b, a)
	if (!front) fronts.set(key, [passage])
	else if (!front.some((other) => outdoes(other, passage)))
		fronts.set(key, [...front.filter((other) => !outdoes(passage, other)), passage])
}

function mostPromising(tables: Tables, { words }: Level, level: Followed[], width: number): Followed[] {
	const needs = [...tables.layout.fields].flatMap(([fact, field]) => (/^met:/.test(fact) ? [field] : []))
	const promise = ({ number, marks }: Followed) => {
		const { tone, respect, standing, owed } = marks
		const at = number * tables.layout.words
		const met = needs.reduce((sum, field) => sum + readField(words, at, field), 0)
		return tone.sum + respect.sum + 100 * met - 200 * (standing.length + owed.length)
	}
	return level
		.map((passage) => ({ passage, promise: promise(passage) }))
		.sort((a, b) => b.promise - a.promise)
		.slice(0, width)
		.map(({ passage }) => passage)
}
