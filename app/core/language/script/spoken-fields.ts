import type { Labels } from './labels'
import type { Spoken } from './line-signs'
import type { Item, ScriptNote } from './script'

type Read = { fields: Item['fields']; words: string }

/** What stands in the brackets behind a name: `thinks`, `when calm`, `if met(heard)`. Other words stay with the line. */
export function spokenFields(spoken: Spoken, { moods }: Labels, line: number, notes: ScriptNote[]): Read {
	const fields: Item['fields'] = { who: spoken.label }
	let rest = spoken.inner ?? ''
	while (rest !== '') {
		const thinks = /^(?:thinks|thinking|thought)\b\s*(?:,\s*|$)/i.exec(rest)
		const mood = /^(?:when\s+)?([a-z][a-z0-9-]*)\s*(?:,\s*|$)/i.exec(rest)
		const when = /^(?:if|when)\s+(.+)$/i.exec(rest)
		const name = mood?.[1]?.toLowerCase() ?? ''
		if (thinks) {
			fields.thinks = 'yes'
			rest = rest.slice(thinks[0].length)
		} else if (mood && (/^when\s/i.test(rest) || moods.has(name))) {
			fields.mood = name
			rest = rest.slice(mood[0].length)
		} else if (when) {
			fields.when = when[1] ?? ''
			rest = ''
		} else {
			notes.push({
				line,
				message: `"${rest}" says how ${spoken.label} speaks, and there is no such mood here.`,
				fix: 'Write (thinks), (when …) with one of the moods, or (if …) with a condition. For now it stands with the words.',
			})
			return { fields, words: `(${rest}) ${spoken.words}` }
		}
	}
	return { fields, words: spoken.words }
}
