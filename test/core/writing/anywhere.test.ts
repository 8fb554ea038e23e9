import { expect, test } from 'vitest'
import { readingOf } from '#app/core/language/reading/read-text'
import { completionsAt } from '#app/core/writing/completions'
import { hoverAt } from '#app/core/writing/hover'
import { writingHelp } from '#app/ui/words/writing-help'
import { fuzzDocument } from '#test/support/fuzz/document'

test('wherever one is in whatever text, what is offered and what is told lie around the cursor', () => {
	const faults = Array.from({ length: 60 }, (_, at) => at + 1).flatMap((seed) => {
		const { text } = fuzzDocument(seed)
		const reading = readingOf('scenario', text)
		const asked = { kind: 'scenario', text, reading, help: writingHelp } as const
		return Array.from({ length: 40 }, (_, at) => (at * 977 + seed * 31) % (text.length + 1)).flatMap(
			(offset) => {
				const found = completionsAt({ ...asked, offset })
				const told = hoverAt({ ...asked, offset })
				const beside = (span: { start: number; end: number } | undefined) =>
					span !== undefined && (span.start > offset || span.end < offset || span.end > text.length)
				const loose = found?.options.some(({ insert, stops }) => stops.some(({ end }) => end > insert.length))
				return beside(found ?? undefined) || beside(told?.at) || loose ? [`${seed} at ${offset}`] : []
			},
		)
	})
	expect(faults).toEqual([])
})
