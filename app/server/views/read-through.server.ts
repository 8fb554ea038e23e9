import { conditionText } from '#app/core/scenario/condition-text'
import type { Beat, Ending, Line, PlainBeat, ScenarioDefinition, Scene } from '#app/core/scenario/definition'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { filledWords } from '#app/core/scenario/filled-words'
import { startState } from '#app/core/scenario/step'
import type { ScenarioWords, WordNode } from '#app/core/scenario/words'

/** One line or paragraph; `by` null: nobody says it. `only`: the mood or condition it is said in. */
export type ReadLine = {
	id: string
	kind: PlainBeat['kind']
	by: string | null
	only: string | null
	words: WordNode[]
}
export type ReadReply = {
	id: string
	text: string
	deed: string | null
	/** The title of where it leads. */
	to: string
	only: string | null
}
/** A scenario to be read from beginning to end, with the values of its plain start. */
export type ReadThrough = {
	title: string
	summary: string
	person: { name: string; about: string } | null
	brief: WordNode[]
	scenes: { id: string; title: string; lines: ReadLine[]; replies: ReadReply[] }[]
	endings: { id: string; title: string; outcome: string; lines: ReadLine[]; stories: string[] }[]
}

export function readThrough(definition: ScenarioDefinition, words: ScenarioWords): ReadThrough {
	const state = startState(definition)
	const plainly = (text: string) => filledPlainly(definition, text)
	const [person] = definition.people
	const titles = new Map(
		[...definition.scenes, ...definition.endings].map(({ id, title }) => [id, plainly(title)]),
	)
	const wordsOf = (id: string, text: string): WordNode[] => {
		const stored = Object.hasOwn(words.beats, id) ? words.beats[id] : undefined
		return stored ? filledWords(definition, state, stored) : [plainly(text)]
	}
	const nameOf = (id: string) => plainly(definition.people.find((one) => one.id === id)?.name ?? id)
	const line = (kind: PlainBeat['kind'], { id, by, mood, when, text }: Line): ReadLine => ({
		...{ id, kind, by: nameOf(by), words: wordsOf(id, text) },
		only: mood ?? (when && conditionText(when)),
	})
	const plain = (beat: PlainBeat): ReadLine[] =>
		'lines' in beat
			? beat.lines.map((one) => line(beat.kind, one))
			: [{ id: beat.id, kind: beat.kind, by: null, only: null, words: wordsOf(beat.id, beat.text) }]
	const linesOf = (beats: readonly Beat[]) =>
		beats.flatMap((beat) => (beat.kind === 'pick' ? beat.of.flatMap(plain) : plain(beat)))
	const scene = ({ id, beats, replies }: Scene) => ({
		id,
		title: titles.get(id) ?? id,
		lines: linesOf(beats),
		replies: replies.map((reply) => ({
			id: reply.id,
			text: plainly(reply.text),
			deed: reply.deed && plainly(reply.deed),
			to: titles.get(reply.to) ?? reply.to,
			only: reply.when && conditionText(reply.when),
		})),
	})
	const ending = ({ id, beats, outcome, stories }: Ending) => ({
		id,
		title: titles.get(id) ?? id,
		outcome,
		lines: linesOf(beats),
		stories: stories.map(({ text }) => plainly(text)),
	})
	return {
		title: plainly(definition.title),
		summary: plainly(definition.summary),
		person: person ? { name: plainly(person.name), about: plainly(person.about) } : null,
		brief: filledWords(definition, state, words.brief),
		scenes: definition.scenes.map(scene),
		endings: definition.endings.map(ending),
	}
}
