import { expect, test } from 'vitest'
import { checkPrinciples } from '#app/server/check/check-principles.server'
import { principlesIn } from '#app/server/content/ideas-in.server'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const why = { text: 'Why.', lesson: 'respect/effort#repeats' }
const good = aReply('yes', 'good', { tone: 1, why })
const bad = aReply('no', 'good', { respect: -1, why })
const taught = new Map([['effort', new Set(['respect/effort#repeats'])]])
const told = (replies: ReturnType<typeof aReply>[], principles = ['effort']) =>
	checkPrinciples(
		[
			{
				file: 'scenario.mdx',
				text: '---\ntitle: T\nprinciples: [effort]\n---\n',
				definition: aScenario({ principles, scenes: [aScene('one', replies)] }),
			},
		],
		taught,
	)

test('a principle that is named and not played is told of where it is named', () => {
	expect(told([good])).toMatchObject([
		{ code: 'principle-not-played', severity: 'warning', line: 3, column: 1, file: 'scenario.mdx' },
	])
	expect(told([good, bad])).toEqual([])
})

test("a house's own principle is not asked after, and one that no lesson teaches is", () => {
	expect(told([good, bad], ['own-safety'])).toEqual([])
	expect(told([good, bad], ['integrity'])).toHaveLength(1)
})

test('the principles of ideas are read off a text, samples aside', () => {
	const sample = '```mdx\n<Idea id="no" title="N" principle="effort">\n```'
	expect(
		principlesIn(`${sample}\n<Idea id="a" title="A" principle="effort respect">\n<Idea title="B" id='b'>`),
	).toEqual([
		{ id: 'a', principles: ['effort', 'respect'] },
		{ id: 'b', principles: [] },
	])
})
