import type { ScenarioDefinition } from '../../scenario/definition'
import type { ScenarioWords, WordNode } from '../../scenario/words'
import { fingerprint } from './fingerprint'
import { escaped } from './markdown/escaped'
import { markdownOf } from './markdown/markdown-of'
import { rewritten } from './rewritten'
import { slotsIn } from './slots'
import type { Spot } from './spot'

/** One string that a trainee can read, for a translator. */
export type SourceString = Spot & {
	/** As a translator sees it: with Markdown where the author may use it, plain elsewhere; slots as `{{name}}`. */
	shown: string
	/** Of the plain text. Markup may change without making a translation stale. */
	fingerprint: string
	slots: ReadonlySet<string>
}

/**
 * Every string of a scenario, in the order of its file; no two have the same key. Without `stored` words, what is marked
 * up is shown as its plain text; keys and fingerprints are the same.
 */
export function stringsOf(definition: ScenarioDefinition, stored: ScenarioWords | null): SourceString[] {
	const strings: SourceString[] = []
	rewritten(definition, (spot) => {
		const nodes = storedAt(stored, spot)
		const shown = nodes ? markdownOf(nodes) : spot.words === null ? spot.text : escaped(spot.text)
		strings.push({ ...spot, shown, fingerprint: fingerprint(spot.text), slots: slotsIn(spot.text) })
		return spot.text
	})
	return strings
}

/** The stored words of a spot; null where there are none. */
export function storedAt(stored: ScenarioWords | null, { words }: Spot): readonly WordNode[] | null {
	if (!stored || words === null) return null
	if (words === 'brief') return stored.brief
	return Object.hasOwn(stored.beats, words) ? (stored.beats[words] ?? null) : null
}
