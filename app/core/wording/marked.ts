import { type Around, aroundOf } from './around'
import { sentenceOf, sentencesOf } from './features'
import { learnt } from './learnt/learnt'
import type { Marking, Said } from './marking'
import { missingOf } from './missing'
import { covered } from './needs-met'
import { wordsOf } from './reading'
import { scored } from './scored'
import { scorer } from './scorer'
import { sharesOf } from './shares'
import { unsureOf } from './unsure'

export { scorer } from './scorer'

/** Marks with fractions, 0-100, for those who compare texts; people are shown whole points in bands. */
export type ExactMarking = Marking & { exact: { tone: number; respect: number; resolution: number } }

/** Marks a text for tone, respect and resolution. Pure: the same text and surroundings always get the same marks. */
export function marked(said: Said): ExactMarking {
	const known = learnt()
	const around: Around = aroundOf(said.context, said.mood)
	const answers = (said.context ?? '').trim() !== ''
	const words = wordsOf(said.text)
	const sentences = sentencesOf(words).map((sentence) => sentenceOf(sentence, known))
	const whole = scored(sentences, around, answers, known)
	const needs = covered(said)
	const [tone, respect, byActs] = whole.points
	const resolution = needs.points(byActs)
	const unsure = unsureOf(words, whole, known)
	return {
		scorer,
		tone: Math.round(tone),
		respect: Math.round(respect),
		resolution: Math.round(resolution),
		met: needs.met,
		sure: unsure === null,
		unsure,
		capped: whole.capped,
		acts: sharesOf(sentences, whole, around, answers, known).map((part) =>
			part.dimension === 'resolution' ? needs.part(part) : part,
		),
		missing: missingOf(whole, around, known),
		exact: { tone, respect, resolution },
	}
}
