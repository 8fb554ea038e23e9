import { asScenario } from './as-scenario'
import { story } from './story'

const most = 64 * 1024

/** The longest telling of the story that stays within so many bytes. */
export function storyWithin(bytes: number): string {
	let text = ''
	for (let scenes = 1; ; scenes += 1) {
		const next = asScenario(story(scenes))
		if (Buffer.byteLength(next) > bytes) return text
		text = next
	}
}

/**
 * As slow as a text may be that is still read: as long as it may be, and with as many states as are tried at most, many
 * times more than a story of this length has.
 */
export function slowestText(): string {
	const wide = storyWithin(most - 2_000)
		.replace(
			'trust: { type: number, min: 0, max: 4, start: 2 }',
			'trust: { type: number, min: 0, max: 20, start: 10 }\n  calm: { type: number, min: 0, max: 20, start: 10 }',
		)
		.replace('- tense: trust < 2', '- tense: trust < 8 or calm < 8')
	let number = 0
	return wide.replace(/ set="trust ([+-]1)"/g, (_, by: string) => {
		number += 1
		return number % 3 === 0 ? ` set="calm ${by === '+1' ? '+2' : '-1'}"` : ` set="trust ${by}"`
	})
}
