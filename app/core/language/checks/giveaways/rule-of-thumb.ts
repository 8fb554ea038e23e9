import type { Severity } from '../../problem'
import { byChance } from './by-chance'
import type { ClearChoice, ClearScene } from './clear-scenes'

/** Whether a rule of thumb finds a best reply in a choice, and how likely it was to do so by chance. */
export type Hit = { hit: boolean; chance: number }
export type Thumb = (choice: ClearChoice) => Hit

/** In how many scenes a rule of thumb finds the best reply, and what that deserves; null when it may be chance. */
export type Giveaway = { severity: Severity | null; hits: number; of: number }

/** Below four scenes there is no "always". */
const fewest = 4
/** What chance does once in fifty scenarios is an error where it holds in every scene ... */
const always = 1 / 50
/** ... and what it does once in eighty is a warning where it holds in more than half of them. */
const often = 1 / 80

/**
 * Judges a rule of thumb over the scenes with a clear best reply. It holds in a scene where it holds in each of its
 * choices; the chance of a scene is that of its likeliest choice, since choices of one scene are much alike. `tried`
 * is how many rules of the same kind were tried, which makes chance so many times likelier. Three scenes with three
 * replies each come out alike once in 27 scenarios, four once in 81: so the bounds begin where it takes four.
 */
export function giveaway(scenes: readonly ClearScene[], thumb: Thumb, tried = 1): Giveaway {
	const found = scenes.map(({ choices }) => {
		const all = choices.map(thumb)
		return { hit: all.every(({ hit }) => hit), chance: Math.max(...all.map(({ chance }) => chance)) }
	})
	const hits = found.filter(({ hit }) => hit).length
	const of = found.length
	const chance =
		tried *
		byChance(
			found.map((one) => one.chance),
			hits,
		)
	if (of < fewest || hits * 2 <= of) return { severity: null, hits, of }
	return { severity: gravityOf(hits === of, chance), hits, of }
}

/** What a giveaway deserves that would come about by chance so often. */
export function gravityOf(everywhere: boolean, chance: number): Severity | null {
	if (everywhere && chance <= always) return 'error'
	return chance <= often ? 'warning' : null
}
