import type { Passage } from '../paths/passages'
import type { Beat, ScenarioDefinition } from '../scenario/definition'
import { linesIn } from '../scenario/lines-in'
import { wordsIn } from './reading-level'

/** What somebody reads and does who takes one way through a scenario. */
export type OnTheWay = { words: number; turns: number; typed: number }

/**
 * The words that a player reads on the way to the end of a passage: the brief, what is said and shown, every reply to choose
 * from, and the story. Of lines that take each other's place the mean counts. No debrief.
 */
export function wordsOnTheWay(definition: ScenarioDefinition, passage: Passage): OnTheWay {
	const way: OnTheWay = { words: wordsIn(definition.brief).length, turns: 0, typed: 0 }
	for (let at: Passage | null = passage; at; at = at.before) {
		const here = at.state.at
		const scene = definition.scenes.find(({ id }) => id === here)
		const ending = definition.endings.find(({ id }) => id === here)
		way.words += sum((scene ?? ending)?.beats.map(wordsOf) ?? [])
		way.words += wordsIn(ending?.stories[0]?.text ?? '').length
		if (!scene) continue
		way.turns += 1
		if (scene.answer !== 'choose') way.typed += 1
		if (scene.answer !== 'write')
			way.words += sum(scene.replies.map(({ text, deed }) => wordsIn(`${text} ${deed ?? ''}`).length))
	}
	return { ...way, words: Math.round(way.words) }
}

function wordsOf(beat: Beat): number {
	if (beat.kind === 'pick') return mean(beat.of.map(wordsOf))
	if ('lines' in beat) return mean(linesIn(beat).map(({ text }) => wordsIn(text).length))
	return wordsIn(beat.text).length
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const mean = (numbers: readonly number[]) => (numbers.length === 0 ? 0 : sum(numbers) / numbers.length)
