import type { Scanning } from './scanning'

/** Notes a `<` that starts nothing, and lets the words after it be read as words. */
export function strayAngle({ text, edits, report }: Scanning, at: number): number {
	const shown = /^<\S{0,12}/.exec(text.slice(at, at + 14))?.[0] ?? '<'
	report(
		'stray-less-than',
		at,
		`MDX takes the < in "${shown}" for the start of a component.`,
		'Write &lt; for the sign, or use a word such as "under".',
		[{ start: at, end: at + 1, text: '&lt;' }],
	)
	edits.push({ at, end: at + 1, text: '‹' })
	return at + 1
}
