/** One place in a definition where a trainee can read words. */
export type Spot = {
	/** Stable while its ids are: `opening:third-call`, `reply:believe:why`. */
	key: string
	/** Plain, with `{{slots}}`. */
	text: string
	/** Who says it, and where: for a translator. */
	context: string
	/** The stored words that belong to it: a beat's id, `brief`, or null for a text without markup. */
	words: string | null
}

/** What to put in a spot's place. */
export type Rewrite = (spot: Spot) => string

/** Prefixes of keys: a scene that is called so has `line:` before the keys of its lines, so that no two keys are the same. */
const taken = new Set(
	['people', 'variant', 'fact', 'gauge', 'expects', 'need', 'extra', 'critical', 'scene', 'ending'].concat([
		'reply',
		'line',
		'title',
		'summary',
		'wanted',
		'warning',
		'greeting',
		'brief',
	]),
)

/** The key of a beat or line. */
export const lineKey = (id: string): string => (taken.has(id.split(':', 1)[0] ?? '') ? `line:${id}` : id)
