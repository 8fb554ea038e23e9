import { nameFrom } from '../names'
import { nearest } from '../nearest'
import { folded } from './folded'
import type { Labels } from './labels'
import type { Item, ScriptNote } from './script'

const key = (words: string): string => folded(words).toLowerCase()

/** Finds what `→ What the notes say` leads to: scenes of the script first, then what the scenario has, then ids. */
export function targetFinder(
	sections: readonly Item[],
	labels: Labels,
	idOf: (item: Item) => string,
	fresh: (words: string) => string,
	notes: ScriptNote[],
) {
	const missing = new Map<string, string>()
	const titled = sections.filter(({ kind, fields }) => kind !== 'brief' && fields.title)
	const byTitle = new Map<string, Item>()
	for (const one of titled)
		if (!byTitle.has(key(one.fields.title ?? ''))) byTitle.set(key(one.fields.title ?? ''), one)

	return (label: string, line: number): string => {
		const wanted = key(label).replace(/\.$/, '')
		const bare = wanted.replace(/^(?:ending|scene)\s*\d*\s*:\s*/, '').replace(/\s*\([^()]*\)$/, '')
		const there = byTitle.get(wanted) ?? byTitle.get(key(label)) ?? byTitle.get(bare)
		if (there) return idOf(there)
		const name = nameFrom(label)
		const known = [...labels.targets].find(([id, one]) => key(one) === wanted || id === wanted || id === name)
		if (known) return known[0]
		const begun = [...byTitle].filter(([title]) => wanted.length >= 4 && title.startsWith(wanted))
		const [only] = begun
		if (only && begun.length === 1) return idOf(only[1])
		if (/^exit:/.test(wanted)) return wanted
		const near = nearest(wanted, [...byTitle.keys()])
		const title = near === null ? null : (byTitle.get(near)?.fields.title ?? null)
		notes.push({
			line,
			message: `No scene and no ending is called "${label}".`,
			fix:
				title === null
					? `Add a heading: # ${label}`
					: `Did you mean "${title}"? Or add a heading: # ${label}`,
		})
		const made = missing.get(wanted) ?? fresh(label)
		missing.set(wanted, made)
		return made
	}
}
