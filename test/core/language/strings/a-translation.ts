import { openReport } from '#app/core/language/report'
import { checkTranslation } from '#app/core/language/strings/check-translation'
import { readTranslation } from '#app/core/language/strings/read-translation'
import { type SourceString, stringsOf } from '#app/core/language/strings/strings-of'
import type { Entry, Translation } from '#app/core/language/strings/translation'
import { aLine, aScenario, aScene } from '#test/support/scenarios/builders'

/** The strings of a scene's lines, by their ids after `opening:` and their words. */
export function linesOf(lines: Record<string, string>): SourceString[] {
	const beats = [
		{
			kind: 'says' as const,
			lines: Object.entries(lines).map(([id, text]) => aLine(`opening:${id}`, { text })),
		},
	]
	return stringsOf(aScenario({ scenes: [aScene('opening', [], { beats })] }), null).filter(({ key }) =>
		key.startsWith('opening:'),
	)
}

/** An entry that translates a string into capitals, unless told otherwise. */
export function anEntry(string: SourceString, rest: Partial<Entry> = {}): Entry {
	return {
		key: string.key,
		at: 0,
		of: string.fingerprint,
		was: string.shown,
		stale: null,
		text: string.shown.toUpperCase(),
		textAt: 0,
		note: null,
		comment: null,
		...rest,
	}
}

export const aTranslation = (entries: Entry[]): Translation => ({ language: 'cy', entries, comment: null })

/** What a translation file says, with the problems of reading and checking it. */
export function checked(strings: readonly SourceString[], text: string, expected: string | null = 'cy') {
	const { report, sorted } = openReport('scenario.cy.yaml', text)
	const translation = readTranslation(text, report, expected)
	if (translation) checkTranslation(strings, translation, report)
	return { translation, problems: sorted() }
}
