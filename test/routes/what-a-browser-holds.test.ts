import { expect, test } from 'vitest'
import { moveRun, startRun } from '#app/core/play/run'
import { stageOf } from '#app/core/play/stage-of'
import type { Beat, ScenarioDefinition } from '#app/core/scenario/definition'
import { scenarioDefinitionSchema } from '#app/core/scenario/definition-schema'
import { filled } from '#app/core/scenario/filled'
import type { Move, Run } from '#app/core/scenario/run'
import type { WordNode } from '#app/core/scenario/words'
import { writtenAs } from '#app/core/wording/written-as'
import { giveReply } from '#app/server/acts/give-reply.server'
import { colleague, signedIn } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { definitionOf, scenarioSlugs, wayThrough } from '#test/support/every-page'
import { postOf, startedAttempt, typedPost } from '#test/support/giving'
import { publishedScenario } from '#test/support/published'
import { theDelivery } from '#test/support/scenarios/the-delivery'
import { theParcel } from '#test/support/scenarios/the-parcel'
import { wholeSite } from '#test/support/whole-site'

type Told = { key: string; value: string }

/** Every string of a definition with the key it stands under. */
function stringsOf(value: unknown, key = ''): Told[] {
	if (typeof value === 'string') return [{ key, value }]
	if (Array.isArray(value)) return value.flatMap((member) => stringsOf(member, key))
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([name, member]) => stringsOf(member, name))
}

const shownKeys = [
	...['text', 'title', 'wanted', 'brief', 'summary', 'deed', 'reason', 'likes', 'examples', 'near'],
	// What a variant of the delivery is made of.
	...['item', 'person'],
]

const textsOf = (definition: ScenarioDefinition) => [
	...new Set(stringsOf(definition).flatMap(({ key, value }) => (shownKeys.includes(key) ? [value] : []))),
]

/** The parcel with a mark on every id, so that none can hide in an honest word. */
function markedParcel(): ScenarioDefinition {
	const ids = new Set(
		stringsOf(theParcel()).flatMap(({ key, value }) => (key === 'id' || key === 'name' ? [value] : [])),
	)
	const marked = (value: unknown): unknown => {
		if (typeof value === 'string') return ids.has(value) ? `zz-${value}` : value
		if (Array.isArray(value)) return value.map(marked)
		if (typeof value !== 'object' || value === null) return value
		return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, marked(member)]))
	}
	const people = [{ id: 'zz-maya', name: 'Maya Osei', about: 'Orders every month.', avatar: 'somebody' }]
	return scenarioDefinitionSchema.parse({ ...Object(marked(theParcel())), people, slug: 'parcel' })
}

/** A text as the content child stores it: slots are nodes. */
const withValues = (text: string): WordNode[] =>
	text
		.split(/\{\{([a-z-]+)\}\}/)
		.map((part, place) => (place % 2 === 1 ? { tag: 'Value', props: { of: part }, children: [] } : part))

/** Stored words of every beat, those nobody may see yet too: the view must choose. */
function wordsOf(definition: ScenarioDefinition) {
	const beats = [...definition.scenes, ...definition.endings].flatMap((place) => place.beats)
	const told = (beat: Beat): { id: string; text: string }[] => {
		if (beat.kind === 'pick') return beat.of.flatMap(told)
		return 'lines' in beat ? beat.lines : [beat]
	}
	const lines = beats.flatMap(told)
	return {
		brief: [definition.brief],
		beats: Object.fromEntries(lines.map(({ id, text }) => [id, withValues(text)])),
	}
}

async function playing(definition: ScenarioDefinition) {
	const deps = await testDeps({ newSeed: () => 910_347 })
	await colleague(deps, 'nina')
	const { cookie } = await signedIn(deps, 'nina')
	await publishedScenario(deps, definition, { words: wordsOf(definition), hash: 'zz-hash' })
	const attempt = await startedAttempt(deps, 'nina', definition.slug)
	const site = await wholeSite(deps)
	const data = async () =>
		(await site.ask(`/attempts/${attempt.id}.data`, { headers: { Cookie: cookie } })).body
	const page = async () => (await site.ask(`/attempts/${attempt.id}`, { headers: { Cookie: cookie } })).body
	const say = (move: number, reply: string) => giveReply(deps, postOf(deps, attempt, move, reply))
	const write = (move: number, text: string) => giveReply(deps, typedPost(attempt, move, text))
	return { attempt, data, page, say, write }
}

const never = [
	...[
		'tone',
		'respect',
		'resolution',
		'total',
		'points',
		'score',
		'scores',
		'passed',
		'result',
		'rule',
		'why',
		'set',
	],
	...[
		'meets',
		'needs',
		'met',
		'offers',
		'extras',
		'critical',
		'repairs',
		'when',
		'values',
		'state',
		'ending',
		'outcome',
	],
	...[
		'seed',
		'engine',
		'versionHash',
		'startKey',
		'bodyHash',
		'personId',
		'email',
		'thinks',
		'moods',
		'expects',
	],
]

const inJson = (text: string) => JSON.stringify(text).slice(1, -1)

function moved(run: Run, move: Move): Run {
	const result = moveRun(run, move)
	if (!result.ok) throw new Error(result.refused)
	return result.run
}

/** Every text of the definition, as each of its variants would print it, that is not on stage now. */
function hiddenFrom(run: Run): string[] {
	const { definition, state } = run
	const shown = JSON.stringify(stageOf(run))
	const variants = definition.variants.map(({ id }) => ({ ...state.values, variant: id }))
	const prints = [state.values, ...variants].flatMap((values) =>
		textsOf(definition).map((text) => filled(definition, { ...state, values }, text)),
	)
	return [...new Set(prints)].filter((text) => text !== '' && !shown.includes(inJson(text)))
}

test('the play page holds exactly what is on stage, over a whole passage', async () => {
	const definition = markedParcel()
	const { data, page, say } = await playing(definition)
	const held = async () => {
		const body = await data()
		return textsOf(definition)
			.filter((text) => body.includes(text))
			.sort()
	}
	const opening = ['Line opening:says-1.', 'The board shows six people waiting.']
	const title = 'The parcel that never came'
	expect(await held()).toEqual(
		[...opening, title, 'The phone rings', 'Words of procedure.', 'Words of believe.'].sort(),
	)
	await say(1, 'zz-procedure')
	const replies = ['Words of courier.', 'Words of own.', 'Words of tomorrow.']
	const said = [...opening, title, 'Words of procedure.', 'Well?']
	expect(await held()).toEqual([...said, ...replies, 'What the notes say'].sort())
	await say(2, 'zz-own')
	expect(await held()).toEqual([...said, 'Words of own.', 'Line kept:says-1.', 'Ending kept'].sort())
	expect(await page()).not.toContain('zz-')
})

test('no author\u2019s id, mark, seed or rule is in it at any turn, as data or as a page', async () => {
	const { data, page, say } = await playing(markedParcel())
	for (const [place, reply] of ['zz-believe', 'zz-own-and-ring', null].entries()) {
		for (const body of [await data(), await page()]) {
			expect(body).not.toMatch(/zz-|910347/)
			expect(never.filter((key) => body.includes(`"${key}"`) || body.includes(`\\"${key}\\"`))).toEqual([])
		}
		if (reply) expect(await say(place + 1, reply)).toMatchObject({ ok: true })
	}
})

test.each(scenarioSlugs)('%s: nothing that is not on stage reaches the browser', async (slug) => {
	const definition = definitionOf(slug)
	const { attempt, data, say, write } = await playing(definition)
	let run = startRun(definition, 910_347, attempt.opening)
	let move = 0
	for (const reply of [...wayThrough(slug), null]) {
		const body = await data()
		for (const { text } of stageOf(run).replies) expect(body).toContain(inJson(text))
		expect(body).not.toContain('{{')
		const hidden = hiddenFrom(run)
		expect(hidden.length).toBeGreaterThan(20)
		expect(hidden.filter((text) => body.includes(inJson(text)))).toEqual([])
		if (!reply) continue
		const { write: asked, thenChoose } = stageOf(run).answer
		if (asked) {
			const text = filled(definition, run.state, reply.text)
			await write((move += 1), text)
			run = moved(run, writtenAs(run, text))
		}
		if (asked && !thenChoose) continue
		await say((move += 1), reply.id)
		run = moved(run, { kind: 'chosen', reply: reply.id })
	}
	expect(run.ending).not.toBeNull()
})

test('variants, facts, cases, other wordings and needs not arisen stay on the server, turn after turn', async () => {
	const { attempt, data, page, say, write } = await playing(theDelivery())
	const definition = theDelivery()
	let run = startRun(definition, 910_347, attempt.opening)
	const steps: ({ typed: string; matched: string | null } | { reply: string })[] = [
		{ typed: 'Lovely weather!', matched: null },
		{ typed: 'I am so sorry! Send me your order number in a private message?', matched: 'invite' },
		{ typed: 'Please wait another week.', matched: 'wait' },
		{ reply: 'ask' },
		{ reply: 'fee' },
		{ reply: 'close' },
	]
	for (const [place, step] of [...steps, null].entries()) {
		const bodies = [await data(), await page()]
		const hidden = hiddenFrom(run)
		expect(hidden.length).toBeGreaterThan(15)
		for (const body of bodies) {
			expect(hidden.filter((text) => body.includes(inJson(text)))).toEqual([])
			expect(body).not.toMatch(/\{\{|simple-1|wording-\d|likes|variants|facts|cases|memory|"patience"|910347/)
		}
		if (step === null) continue
		if ('reply' in step) {
			await say(place + 1, step.reply)
			run = moved(run, { kind: 'chosen', reply: step.reply })
			continue
		}
		await write(place + 1, step.typed)
		const move = writtenAs(run, step.typed)
		expect(move.matched).toBe(step.matched)
		run = moved(run, move)
	}
	expect(run.ending).toBe('gave-up')
})

test('a reply that cannot be had shows its words and its reason, and neither its way nor what it does', async () => {
	const { attempt, data, say, write } = await playing(theDelivery())
	expect(attempt.opening.typed).toBe(true)
	await write(1, 'I am so sorry! Send me your order number in a private message?')
	await write(2, 'Please wait another week for it.')
	await say(3, 'wait')
	const body = await data()
	for (const words of ['We will send it out again for nothing.', 'Only where we let somebody down before.'])
		expect(body).toContain(words)
	expect(body.match(/"token"/g)).toHaveLength(1)
	expect(body).not.toContain('the depot in Leeds')
})
