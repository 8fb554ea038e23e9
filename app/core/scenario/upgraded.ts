type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

const each = (list: unknown, more: (item: Json) => Json): unknown =>
	Array.isArray(list) ? list.map((item) => (isObject(item) ? { ...item, ...more(item) } : item)) : list

/**
 * A stored definition of format 1 as one of format 2: what format 1 could not say is said to be absent, so that it plays
 * and scores as it did. Anything else comes back as it is; whether it is a definition is for the schema to tell.
 */
export function upgraded(stored: unknown): unknown {
	if (!isObject(stored) || stored.format !== 1) return stored
	return {
		...stored,
		format: 2,
		state: each(stored.state, ({ start }) => ({ starts: [start] })),
		variants: [],
		facts: [],
		patience: [],
		gauges: [],
		needs: each(stored.needs, () => ({ when: null, examples: [], near: [] })),
		critical: each(stored.critical, () => ({ when: null })),
		scenes: each(stored.scenes, ({ replies }) => ({
			channel: null,
			answer: 'choose',
			replies: each(replies, () => ({ reason: null, deed: null, likes: [], cases: [] })),
		})),
		endings: each(stored.endings, () => ({ channel: null })),
	}
}
