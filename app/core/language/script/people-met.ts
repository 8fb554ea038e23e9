import { nearestOf } from '../nearest'
import { folded } from './folded'
import { frontValue } from './front-lines'
import type { Labels } from './labels'
import type { ScriptNote } from './script'

export type Met = { id: string; name: string }

/** The people of a script: who is known, and who speaks for the first time. */
export function peopleMet(labels: Labels, fresh: (words: string) => string, notes: ScriptNote[]) {
	const met = new Map<string, Met>()
	return {
		/** The id of who speaks; null for the first person, who needs none. */
		idOf(label: string, line: number): string | null {
			const name = folded(label)
			const known = labels.aliases.get(name.toLowerCase())
			if (known !== undefined) return isFirst(known) ? null : known
			const near = nearestOf(name, labels.aliases.keys())
			if (near && near.apart === 1 && name.length > 3) return misspelt(label, near.name, line)
			const id = met.get(name.toLowerCase())?.id ?? fresh(name)
			if (!met.has(name.toLowerCase()) && labels.people.size > 0)
				notes.push({
					line,
					message: `${label} is new here, and is one of the people now.`,
					fix: 'If this is nobody who speaks, put "Stage:" in front of the line.',
				})
			met.set(name.toLowerCase(), { id, name })
			return labels.people.size === 0 && [...met.values()][0]?.id === id ? null : id
		},
		/** Those who were not known, in the order in which they spoke. */
		met: (): Met[] => [...met.values()],
	}

	function isFirst(id: string): boolean {
		return [...labels.people.keys()][0] === id || labels.people.size === 0
	}

	function misspelt(label: string, near: string, line: number): string | null {
		const id = labels.aliases.get(near) ?? near
		notes.push({
			line,
			message: `Nobody here is called ${label}.`,
			fix: `It is read as ${labels.people.get(id) ?? id}. For somebody new, write another name, or the whole name.`,
		})
		return isFirst(id) ? null : id
	}
}

/** The front matter with more people in it; null where they cannot be put in without guessing. */
export function withPeople(text: string, bodyAt: number, added: readonly Met[]): string | null {
	const found = /^people:[ \t]*\r?\n(?:[ \t]+\S[^\n]*\n)+/m.exec(text.slice(0, bodyAt))
	if (!found) return null
	const end = found.index + found[0].length
	const newLine = found[0].endsWith('\r\n') ? '\r\n' : '\n'
	const indent = /\n([ \t]+)/.exec(found[0])?.[1] ?? '  '
	const lines = added.map(({ name, id }) => `${indent}${id}: { name: ${frontValue(name, true)} }${newLine}`)
	return text.slice(0, end) + lines.join('') + text.slice(end)
}
