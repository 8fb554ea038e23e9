import type { Report } from './report.server'

/** A TODO anywhere in a lesson or a course, notes included: it can be tried, and is not published. Scenarios check it themselves. */
export function todoIn(text: string, report: Report): void {
	for (const [index, line] of text.split('\n').entries())
		for (const found of line.matchAll(/\b(?:TODO|FIXME)\b:?[ \t]*(.*)/g)) {
			const what = (found[1] ?? '').replace(/\*\/\s*\}.*|-->.*|<.*/, '').trim()
			report(
				'todo-left',
				{ line: index + 1, column: found.index + 1 },
				what ? `There is something left to do: ${what.slice(0, 60)}` : 'There is something left to do.',
				'Do it, then take the note out.',
			)
		}
}
