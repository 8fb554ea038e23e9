import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marked } from '#app/core/wording/marked'
import { complaints } from '#test/support/wording/complaints'
import { everyText } from '#test/support/wording/figures/texts'
import { insults } from '#test/support/wording/lists'
import { odd } from '#test/support/wording/odd'

const anyWords = () =>
	fc.oneof(
		fc.string({ unit: 'binary', maxLength: 120 }),
		fc.string({ unit: 'grapheme', maxLength: 120 }),
		fc.constantFrom(...everyText, ...Object.values(odd).filter(({ length }) => length < 500)),
	)
/** Pieces of replies, of oddities and of nothing in particular, one after the other. */
const anyText = () =>
	fc
		.tuple(
			fc.array(anyWords(), { maxLength: 5 }),
			fc.constantFrom('', ' ', '. ', '\n', ' but ', '"', '\u200b'),
		)
		.map(([pieces, between]) => pieces.join(between))
const anySaid = () =>
	fc.record(
		{
			text: anyText(),
			context: anyText(),
			mood: fc.constantFrom('angry', 'calm', 'sad', 'hurried', 'mauve', ''),
			channel: fc.constantFrom('chat', 'phone', 'pigeon'),
			needs: fc.dictionary(
				fc.constantFrom('refund', 'apology', 'date'),
				fc.record({
					examples: fc.array(anyText(), { maxLength: 4 }),
					near: fc.array(anyText(), { maxLength: 2 }),
				}),
			),
		},
		{ requiredKeys: ['text'] },
	)

test('whatever is said gets a calm answer', () => {
	fc.assert(
		fc.property(anySaid(), (said) => {
			expect(complaints(said, marked(said))).toEqual([])
		}),
		{ numRuns: 100 },
	)
})

test('the same twice gets the same marks, other marks in between', () => {
	fc.assert(
		fc.property(anySaid(), anySaid(), (said, other) => {
			const first = marked(said)
			marked(other)
			expect(marked(structuredClone(said))).toEqual(first)
		}),
	)
})

test('space around a text changes no mark', () => {
	fc.assert(
		fc.property(anyText(), fc.constantFrom(' ', '\n', '\t ', '  \r\n'), (text, space) => {
			const { acts, ...marks } = marked({ text: text.trim() })
			const { acts: moved, ...same } = marked({ text: `${space}${text.trim()}${space}` })
			expect(same).toEqual(marks)
			expect(moved.map(({ points }) => points)).toEqual(acts.map(({ points }) => points))
		}),
	)
})

test('nothing that is said beside it takes a grave word off the score', () => {
	const grave = Object.values(insults.grave)
		.flat()
		.filter((text) => marked({ text }).capped !== null)
	fc.assert(
		fc.property(fc.constantFrom(...grave), fc.constantFrom(...everyText), (insult, other) => {
			for (const text of [`${insult} ${other}`, `${other}. ${insult}`]) {
				const { respect, capped } = marked({ text })
				expect(capped).not.toBeNull()
				expect(respect).toBeLessThanOrEqual(15)
			}
		}),
		{ numRuns: 100 },
	)
})
