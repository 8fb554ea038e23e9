import type { Expression } from './face-of'

/** The five mood colours of the theme. A colour always goes with the mood's word. */
export type MoodTone = 'hostile' | 'tense' | 'neutral' | 'calm' | 'warm'

const tones: Readonly<Record<Expression, MoodTone>> = {
	angry: 'hostile',
	cross: 'hostile',
	tense: 'tense',
	wary: 'tense',
	worried: 'tense',
	upset: 'tense',
	tired: 'neutral',
	neutral: 'neutral',
	calm: 'calm',
	relieved: 'calm',
	warm: 'warm',
	glad: 'warm',
}

/** Which mood colour goes with a face. */
export function moodTone(expression: Expression): MoodTone {
	return tones[expression]
}
