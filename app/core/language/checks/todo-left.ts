import type { Check } from './checking'

/** A TODO anywhere, notes included: the scenario can be previewed, and should not be published. */
export const todoLeft: Check = ({ text, report }) => {
	for (const found of text.matchAll(/\b(?:TODO|FIXME)\b:?[ \t]*([^\n]*)/g)) {
		const what = (found[1] ?? '').replace(/\*\/\s*\}.*|-->.*|<.*/, '').trim()
		report(
			'todo-left',
			found.index,
			what ? `There is something left to do: ${what.slice(0, 60)}` : 'There is something left to do.',
			'Do it, then take the note out.',
		)
	}
}
