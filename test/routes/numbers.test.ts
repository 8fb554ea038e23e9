import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import type { StoredAttempt } from '#app/core/assessment/numbers/facts-of'
import { moveRun, startRun } from '#app/core/play/run'
import type { Move } from '#app/core/scenario/run'
import { addTrainer } from '#app/server/store/teams.server'
import { colleague } from '#test/support/colleague'
import { keptAttempts } from '#test/support/kept-attempts'
import { playedBy, saysInTurn } from '#test/support/official-attempts'
import { type PeopledSite, peopledSite, posting } from '#test/support/peopled-site'
import { publishedScenario } from '#test/support/published'
import { aNeed, aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const page = '/studio/numbers/say-so'
const source = `---
title: Say so
summary: Somebody asks.
channel: phone
level: 1
use: practice
minutes: 2
people:
  maya: { name: Maya Osei, about: "Rings." }
needs:
  heard: { text: "Maya feels heard", must: true }
wanted: "They heard me."
---

<Brief>
You are on the helpline.
</Brief>

<Scene id="opening" title="It rings">

<Says>Hello?</Says>

<Reply id="listen" to="good" tone="+2" respect="+2" meets="heard">

I hear you, and I'm sorry.

<Why>She is heard.</Why>

</Reply>

<Reply id="rush" to="good" tone="-1" respect="-1">

Next, please.

<Why>She isn't.</Why>

</Reply>

</Scene>

<Ending id="good" outcome="solved">

<Says>Thanks.</Says>

</Ending>
`
const scenario = aScenario({
	slug: 'say-so',
	title: 'Say so',
	use: 'official',
	needs: [aNeed('heard')],
	scenes: [
		aScene(
			'opening',
			[
				aReply('listen', 'good', {
					tone: 2,
					respect: 2,
					meets: ['heard'],
					text: 'I hear you, and I am sorry.',
				}),
				aReply('rush', 'good', { tone: -1, respect: -1, text: '=Next, please.' }),
			],
			{ title: 'It rings', answer: 'write' },
		),
	],
})

/** A typed attempt: this text was not understood, the next was. */
function typed(person: string, text: string): StoredAttempt {
	const unclear: Move = { kind: 'written', text, scorer: 'some-1', matched: null, tone: null, respect: null }
	const clear: Move = {
		kind: 'written',
		text: 'I hear you.',
		scorer: 'some-1',
		matched: 'listen',
		tone: 90,
		respect: 90,
	}
	const opening = { memory: 'none' as const, typed: true }
	const moved = moveRun(startRun(scenario, 1, opening), unclear)
	if (!moved.ok) throw new Error(moved.refused)
	const startedAt = Date.UTC(2026, 0, 5, 9)
	const moves = [unclear, clear].map((move, at) => ({ move, at: startedAt + (at + 1) * 30_000 }))
	return {
		id: `of-${person}`,
		person,
		startedAt,
		seed: 1,
		opening,
		rule: scenario.rule,
		moves,
		confirmed: [],
		awaited: false,
	}
}

async function numbersSite(attempts: (people: string[]) => StoredAttempt[], count = 6): Promise<PeopledSite> {
	const site = await peopledSite()
	const { deps } = site
	await addTrainer(deps.db, 'desk', 'theo')
	const people = Array.from({ length: count }, (_, at) => `desk-${at}`)
	for (const id of people) await colleague(deps, id, { teamId: 'desk' })
	const hash = await publishedScenario(deps, scenario)
	await deps.db.contentHead.updateMany({
		where: { slug: 'say-so' },
		data: { file: 'scenarios/say-so/scenario.mdx' },
	})
	await keptAttempts(deps, { slug: 'say-so', hash }, attempts(people))
	return site
}
/** Of each person one attempt; the first so many rush. */
const chosen = (people: string[], rush = 1) =>
	people.map((person, at) =>
		playedBy(scenario, saysInTurn(at < rush ? 'rush' : 'listen'), {
			...{ id: `of-${person}`, person, startedAt: Date.UTC(2026, 0, 5, 9) },
		}),
	)
const read = async (site: PeopledSite, path = page) => {
	const answer = await site.as('trainer', path)
	return { ...answer, document: new JSDOM(answer.body).window.document }
}

test('a trainer sees how many chose each reply, with no name and no small group', async () => {
	const { document, body } = await read(await numbersSite((people) => chosen(people), 12))
	const row = [...document.querySelectorAll('tr')].find((one) => one.textContent?.includes('I hear you'))
	expect(row?.textContent).toContain('Not shown')
	expect(body).not.toMatch(/desk-\d|Person desk/)
})

test('with nobody counted the page says when figures will appear', async () => {
	const { status, body } = await read(await numbersSite(() => []))
	expect(status).toBe(200)
	expect(body).toContain('No official attempts yet')
})

test('the file has the rows of the page, in its order, and runs no formula', async () => {
	const site = await numbersSite((people) => chosen(people, 0))
	const { body, headers } = await site.as('trainer', `${page}/replies.csv?sort=share`)
	expect(headers['content-disposition']).toContain('replies-say-so.csv')
	expect(body.split('\r\n').slice(1, 3)).toEqual([
		'It rings,"I hear you, and I am sorry.",6,6,',
		'It rings,"\'=Next, please.",6,0,',
	])
})

test('a scenario that is not there has no numbers', async () => {
	const site = await peopledSite()
	expect((await site.as('trainer', '/studio/numbers/nothing-here')).status).toBe(404)
	expect((await site.as('trainer', `${page}?version=nothing`)).status).toBe(404)
})

async function unclearSite(): Promise<PeopledSite> {
	const site = await numbersSite((people) =>
		people.map((person, at) => typed(person, `Some words ${at} <b>{x}</b>`)),
	)
	return site
}

test('what was not understood is shown without who wrote it, ready to be added', async () => {
	const { document } = await read(await unclearSite())
	expect(document.querySelector('#unclear blockquote')?.textContent).toBe('Some words 0 <b>{x}</b>')
	const choices = [...document.querySelectorAll('#unclear option')].map((one) => one.getAttribute('value'))
	expect(choices).toEqual(['', 'reply:listen', 'reply:rush', 'need:heard'])
})

test('words that are added without saying to what come back, with what is missing', async () => {
	const site = await unclearSite()
	const original = 'Some words 0 <b>{x}</b>'
	const answer = await site.as('trainer', page, posting({ to: '', words: 'Words, edited.', original }))
	expect(answer.status).toBe(422)
	expect(answer.body).toContain('Please choose what these words are another way to say.')
	expect(new JSDOM(answer.body).window.document.querySelector('#unclear textarea')?.textContent).toBe(
		'Words, edited.',
	)
})

test('words go into the trainer’s open draft, and the page leads there', async () => {
	const site = await unclearSite()
	const { db, now } = site.deps
	await db.draft.create({
		data: {
			...{
				id: 'a-draft',
				kind: 'scenario',
				slug: 'say-so',
				file: 'scenarios/say-so/scenario.mdx',
				text: source,
			},
			...{ ownerId: 'theo', createdAt: now(), updatedAt: now(), updatedById: 'theo' },
		},
	})
	const fields = {
		to: 'reply:listen',
		words: 'I know <how> *that* feels.',
		original: 'Some words 0 <b>{x}</b>',
	}
	const answer = await site.as('trainer', `${page}?sort=share`, posting(fields))
	expect(answer.headers.location).toBe(`${page}?sort=share&added=a-draft`)
	const draft = await db.draft.findUnique({ where: { id: 'a-draft' } })
	expect(draft?.text).toContain('<Like>I know \\<how\\> \\*that\\* feels.</Like>\n\n<Why>She is heard.</Why>')
	const { document } = await read(site, answer.headers.location)
	expect(document.querySelector('a[href="/studio/drafts/a-draft"]')).not.toBeNull()
	await site.as('trainer', page, posting({ ...fields, to: 'need:heard', words: 'I hear that.' }))
	expect((await db.draft.findUnique({ where: { id: 'a-draft' } }))?.text).toContain(
		'heard: { text: "Maya feels heard", must: true, examples: ["I hear that."] }',
	)
})

test('somebody else’s draft is not written in, and nobody is led to it', async () => {
	const site = await unclearSite()
	const { db, now } = site.deps
	await colleague(site.deps, 'tess', { role: 'trainer' })
	await db.draft.create({
		data: {
			...{
				id: 'hers',
				kind: 'scenario',
				slug: 'say-so',
				file: 'scenarios/say-so/scenario.mdx',
				text: source,
			},
			...{ ownerId: 'tess', createdAt: now(), updatedAt: now(), updatedById: 'tess' },
		},
	})
	await site.as('trainer', page, posting({ to: 'reply:listen', words: 'I know.', original: 'Some' }))
	expect((await db.draft.findUnique({ where: { id: 'hers' } }))?.text).toBe(source)
	expect((await read(site, `${page}?added=hers`)).document.querySelector('a[href*="hers"]')).toBeNull()
})
