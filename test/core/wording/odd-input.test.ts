import { expect, test } from 'vitest'
import { coached } from '#app/core/wording/coached'
import { marked } from '#app/core/wording/marked'
import type { Said } from '#app/core/wording/marking'
import { matcherOf } from '#app/core/wording/match'
import { complaints } from '#test/support/wording/complaints'
import { everySaid } from '#test/support/wording/figures/faithful'
import { everyText } from '#test/support/wording/figures/texts'
import { odd } from '#test/support/wording/odd'

const oddities = Object.entries(odd)
const plain = "I'm sorry, that was our mistake. I'll refund you today."

test.each(oddities)('%s: a calm answer', (_, text) => {
	expect(complaints({ text }, marked({ text }))).toEqual([])
})

test.each(oddities)('%s around a reply: a calm answer', (_, around) => {
	const said: Said = {
		text: plain,
		context: around,
		channel: around,
		mood: around,
		needs: { refund: { examples: [around], near: [around] }, none: { examples: [] } },
	}
	expect(complaints(said, marked(said))).toEqual([])
})

test.each(oddities)('%s can be matched, and matched against', (_, text) => {
	const match = matcherOf({ odd: { examples: [text] }, plain: { examples: [plain], near: [text] } })
	for (const { id, confidence } of [match(text), match(plain)]) {
		expect([null, 'odd', 'plain']).toContain(id)
		expect(confidence).toBeGreaterThanOrEqual(0)
		expect(confidence).toBeLessThanOrEqual(1)
	}
	expect(matcherOf({})(text).id).toBeNull()
})

test.each(oddities)('%s is coached with at most two strengths and two fixes', (_, text) => {
	const { strengths, fixes } = coached(marked({ text }))
	expect(strengths.length).toBeLessThanOrEqual(2)
	expect(fixes.length).toBeLessThanOrEqual(2)
})

test.each(['empty', 'space', 'one letter', 'one word', 'punctuation only', 'emoji only', 'nuls only'])(
	'%s: not sure',
	(name) => {
		expect(marked({ text: odd[name] ?? plain }).sure).toBe(false)
	},
)

test('every text of the lists gets a calm answer', () => {
	expect(everySaid.flatMap((said) => complaints(said, marked(said)))).toEqual([])
})

test('the same text gets the same marks, whatever was marked before', () => {
	const texts = [...everyText, ...Object.values(odd)]
	const there = texts.map((text) => marked({ text }))
	const back = texts.toReversed().map((text) => marked({ text }))
	expect(back.toReversed()).toEqual(there)
})

test('marking changes nothing of what it is given', () => {
	const said = Object.freeze({
		text: plain,
		context: 'I want my money back.',
		needs: Object.freeze({ refund: Object.freeze({ examples: Object.freeze([plain]) }) }),
	})
	expect(marked(said)).toEqual(marked(structuredClone(said)))
})

test('10,000 characters take no more than 40 times of 300', () => {
	const long = odd['10,000 characters of replies'] ?? ''
	const [whole, part] = [quickest(long), quickest(long.slice(0, 300))]
	expect(whole).toBeLessThan(40 * part + 5)
})

function quickest(text: string): number {
	const times = Array.from({ length: 15 }, () => {
		const start = performance.now()
		marked({ text })
		return performance.now() - start
	})
	return Math.min(...times)
}
