import type { Marking, Said } from './marking'

/** Kept with every move that this has marked. */
export const scorer = 'wording-1'

/** Marks a text for tone, respect and resolution. Pure: the same text and surroundings always get the same marks. */
export function marked(said: Said): Marking {
	const { text } = said
	const at = text.toLowerCase().indexOf('sorry')
	const capped = /\bidiot\b/i.test(text) ? 'insult' : null
	const sorry = at < 0 ? 0 : 15
	return {
		scorer,
		tone: capped ? 20 : 55 + sorry,
		respect: capped ? 10 : 55,
		resolution: /\b(?:today|tomorrow|refund)/i.test(text) ? 70 : 40,
		met: [],
		sure: text.split(/\s+/).length > 2,
		unsure: text.split(/\s+/).length > 2 ? null : 'too-short',
		capped,
		acts: at < 0 ? [] : [{ act: 'apology', dimension: 'tone', start: at, end: at + 5, points: sorry }],
		missing: [{ act: 'when', dimension: 'resolution', points: 12 }],
	}
}
