import { expect, test } from 'vitest'
import { mostTyped } from '#app/core/play/most-typed'
import { startRun } from '#app/core/play/run'
import { writtenAs } from '#app/core/wording/written-as'
import { peopledSite, posting } from '#test/support/peopled-site'
import { publishedScenario } from '#test/support/published'
import { theDelivery } from '#test/support/scenarios/the-delivery'

const text = 'I am so sorry! Send me your order number in a private message?'
const opening = { memory: 'none', typed: true } as const
const place = { hash: 'h-delivery', language: null, seed: 3, opening, from: null, moves: [] }
const matched = (reply: string | null) => ({
	kind: 'written',
	matched: reply,
	tone: 60,
	respect: 60,
	capped: null,
	copied: false,
})

async function studio() {
	const site = await peopledSite()
	await publishedScenario(site.deps, theDelivery(), { hash: 'h-delivery' })
	const ask = async (asked: unknown, slug = 'the-delivery') => {
		const answer = await site.as(
			'trainer',
			`/studio/scenarios/${slug}.data`,
			posting({ asked: JSON.stringify(asked) }),
		)
		return { status: answer.status, body: answer.body }
	}
	return { site, ask }
}

test('what an author types is marked on the server, as a trainee’s would be, and nothing is kept', async () => {
	const { site, ask } = await studio()
	const kept = () => site.deps.db.read.move.count()
	const before = await kept()
	const { status, body } = await ask({ ...place, text })
	expect([status, await kept()]).toEqual([200, before])
	const made = writtenAs(startRun(theDelivery(), 3, opening), text)
	for (const told of [made.scorer, made.matched, 'coaching', 'evidence']) expect(body).toContain(told)
})

test('it is marked where the preview stands: after its moves, or in the scene it was set into', async () => {
	const { ask } = await studio()
	const wait = 'Please wait another week for it.'
	expect((await ask({ ...place, text: wait })).body).not.toContain('"wait"')
	expect((await ask({ ...place, moves: [matched('invite')], text: wait })).body).toContain('"wait"')
	expect((await ask({ ...place, from: 'private', text: wait })).body).toContain('"wait"')
})

test.each([
	[422, 'empty-text', { text: ' \n ' }],
	[422, 'long-text', { text: 'a'.repeat(mostTyped + 1) }],
	[409, 'moved-on', { moves: [matched('nobody')], text }],
	[409, 'moved-on', { from: 'nowhere', text }],
	[409, 'moved-on', { moves: [{ kind: 'chosen', reply: 'invite' }], text }],
])('%d %s is said in words, not as a broken page', async (status, refused, change) => {
	const { ask } = await studio()
	const answer = await ask({ ...place, ...change })
	expect([answer.status, answer.body.includes(refused)]).toEqual([status, true])
})

test.each([
	['no form of ours', { text }],
	['a version that is not there', { ...place, hash: 'h-other', text }],
	['a mark off the scale', { ...place, moves: [{ ...matched('invite'), tone: 900 }], text }],
	['more moves than anybody makes', { ...place, moves: Array(501).fill(matched(null)), text }],
])('B11 %s is a 404', async (_, asked) => {
	expect((await (await studio()).ask(asked)).status).toBe(404)
})

test('a version is asked for under its own scenario, and not at all by trainees', async () => {
	const { site, ask } = await studio()
	expect((await ask({ ...place, text }, 'the-parcel')).status).toBe(404)
	const body = posting({ asked: JSON.stringify({ ...place, text }) })
	expect((await site.as('trainee', '/studio/scenarios/the-delivery', body)).status).toBe(403)
})
