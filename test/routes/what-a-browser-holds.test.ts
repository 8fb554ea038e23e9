import { expect, test } from 'vitest'
import { moveRun, startRun } from '#app/core/play/run'
import { stageOf } from '#app/core/play/stage-of'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { scenarioDefinitionSchema } from '#app/core/scenario/definition-schema'
import { linesIn } from '#app/core/scenario/lines-in'
import { giveReply } from '#app/server/acts/give-reply.server'
import { colleague, signedIn } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { definitionOf, scenarioSlugs, wayThrough } from '#test/support/every-page'
import { postOf, startedAttempt } from '#test/support/giving'
import { publishedScenario } from '#test/support/published'
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

const textsOf = (definition: ScenarioDefinition) => [
	...new Set(
		stringsOf(definition).flatMap(({ key, value }) =>
			['text', 'title', 'wanted', 'brief', 'summary'].includes(key) ? [value] : [],
		),
	),
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

/** Stored words of every beat, those nobody may see yet too: the view must choose. */
function wordsOf(definition: ScenarioDefinition) {
	const beats = [...definition.scenes, ...definition.endings].flatMap((place) => place.beats)
	const lines = beats.flatMap((beat): { id: string; text: string }[] =>
		beat.kind === 'prose' ? [beat] : linesIn(beat),
	)
	return { brief: [definition.brief], beats: Object.fromEntries(lines.map(({ id, text }) => [id, [text]])) }
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
	const say = (turn: number, reply: string) => giveReply(deps, postOf(deps, attempt, turn, reply))
	return { data, page, say }
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
	const { data, say } = await playing(definition)
	let run = startRun(definition, 910_347)
	for (const [place, reply] of [...wayThrough(slug), null].entries()) {
		const { title, heading, past, beats, replies, person } = stageOf(run)
		const shown = [
			title,
			heading,
			person.about,
			...[...past, ...beats, ...replies].map(({ text }) => text),
		].join('\n')
		const body = await data()
		for (const { text } of replies) expect(body).toContain(JSON.stringify(text).slice(1, -1))
		const hidden = textsOf(definition).filter((text) => !shown.includes(text))
		expect(hidden.length).toBeGreaterThan(20)
		expect(hidden.filter((text) => body.includes(JSON.stringify(text).slice(1, -1)))).toEqual([])
		if (!reply) continue
		await say(place + 1, reply.id)
		const moved = moveRun(run, { kind: 'chosen', reply: reply.id })
		if (moved.ok) run = moved.run
	}
	expect(run.ending).not.toBeNull()
})
