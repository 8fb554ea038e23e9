import { canonical } from '../scenario/canonical'
import type { Beat } from '../scenario/definition'
import type { ScenarioWords } from '../scenario/words'
import type { Change, ChangePlace } from './change'
import { type Pair, pairsByWords } from './pairs'
import { tellingOf } from './telling'
import { type Said, saidIn } from './words-in'

/** The marked-up words of both sides; null where they are not known. */
export type BothWords = Pair<ScenarioWords | null>

/**
 * What changed in what is said and shown at one place. Lines go by their words, not by their ids: most ids only count
 * lines, and shift when one comes in between.
 */
export function saidChanges(
	before: readonly Beat[],
	after: readonly Beat[],
	place: ChangePlace,
	words: BothWords,
): Change[] {
	const changes: Change[] = []
	const told = tellingOf(changes, place)
	const { both, added, removed, reordered } = pairsByWords(
		saidIn(before),
		saidIn(after),
		({ text, title }) => `${title}${text}`,
	)
	for (const pair of both) {
		const [from, to] = [pair.before, pair.after]
		told.words('line', from.text, to.text)
		told.words('title', from.title, to.title)
		told.value('ways', 'line-kind', from.kind, to.kind)
		told.value('ways', 'line-by', from.by, to.by)
		told.value('ways', 'line-mood', from.mood, to.mood)
		told.value('ways', 'line-when', from.when, to.when)
		if (from.text === to.text && setOtherwise(pair, words))
			told.tell('words', { kind: 'markup', what: 'line' })
	}
	for (const one of removed) told.words('line', one.text, '')
	for (const one of added) told.words('line', '', one.text)
	if (reordered || (changes.length === 0 && canonical(bare(before)) !== canonical(bare(after))))
		told.tell('ways', { kind: 'value', what: 'line-order', where: null, from: null, to: null })
	return changes
}

function setOtherwise({ before, after }: Pair<Said>, words: BothWords): boolean {
	const [from, to] = [words.before?.beats[before.id], words.after?.beats[after.id]]
	return from !== undefined && to !== undefined && canonical(from) !== canonical(to)
}

/** Beats without the ids of what is in them: how lines stand together is left. */
function bare(beats: readonly Beat[]): unknown {
	return beats.map((beat) => {
		switch (beat.kind) {
			case 'pick':
				return { pick: bare(beat.of) }
			case 'says':
			case 'thinks':
				return { kind: beat.kind, lines: beat.lines.map(({ id: _, ...line }) => line) }
			default: {
				const { id: _, ...rest } = beat
				return rest
			}
		}
	})
}
