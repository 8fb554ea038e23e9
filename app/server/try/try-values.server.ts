import { mostTyped } from '#app/core/play/most-typed'
import type { Said } from '#app/core/wording/marking'
import { plainText } from '../acts/typed-text.server'
import { moods, starterOf } from './starter-lines.server'

/** What stands in the fields of "Try your words". */
export type TryValues = {
	/** The id of a starter line, or `own`. */
	line: string
	/** A line of one's own; read only where `line` is `own`. */
	own: string
	/** Empty: as the line sounds. */
	mood: string
	text: string
}

export const mostOwnLine = 500
/** Much more than is read, so that a text that is too long can be cut by whoever wrote it. */
const mostGivenBack = 20_000

/** What was posted, as it goes back into the fields: unknown lines count as one's own, unknown moods as none. */
export function tryValues(posted: Partial<Record<keyof TryValues, unknown>>): TryValues {
	const words = (value: unknown) => (typeof value === 'string' ? value : '')
	const line = words(posted.line)
	const mood = words(posted.mood)
	return {
		line: starterOf(line) ? line : 'own',
		own: words(posted.own).slice(0, mostOwnLine),
		mood: moods.some((one) => one === mood) ? mood : '',
		text: words(posted.text).slice(0, mostGivenBack),
	}
}

/** The text as it is marked: plain, and of a long one the first 2,000 characters. */
export function readText(raw: string): { text: string; cut: boolean } {
	const whole = plainText(raw)
	if (whole.length <= mostTyped) return { text: whole, cut: false }
	return { text: plainText(whole.slice(0, mostTyped)), cut: true }
}

/** A text with what it answers, as the scorer takes it. */
export function saidOf({ line, own, mood, text }: TryValues): Said & { context: string } {
	const starter = starterOf(line)
	return {
		text: readText(text).text,
		context: starter?.line ?? plainText(own),
		channel: starter?.channel,
		mood: mood || starter?.mood,
	}
}
