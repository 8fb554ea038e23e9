import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Grade } from '#app/core/assessment/agreement/grade'
import { ownOrder } from '#app/core/assessment/panel/own-order'
import { waysByName } from '#app/core/assessment/panel/way-name'
import { compile } from '#app/core/language/compile'
import type { Mark } from '#app/core/scenario/definition'
import { endRating } from '#app/server/acts/end-rating.server'
import { rateReply } from '#app/server/acts/rate-reply.server'
import { scenarioByHash } from '#app/server/content/shelf.server'
import type { Deps } from '#app/server/deps.server'
import { saveVersion, setHead, versionOf } from '#app/server/store/content.server'
import { itemsOf } from '#app/server/store/panels.server'
import { proposedScenario, withProposal } from '#app/server/views/proposed-scenario.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { aScenarioPanel } from '#test/support/panel'
import { publishedScenario } from '#test/support/published'

const theo = { id: 'theo' }
const source = readFileSync('test/support/samples/minimal.mdx', 'utf8')

function definitionOf(text: string) {
	const { definition } = compile(text, { file: '', slug: 'kettle', anchors: null, walk: false, fair: false })
	if (!definition) throw new Error('it does not compile')
	return definition
}

/** The little kettle published with its text, and a panel of its replies. */
async function kettle(): Promise<{ deps: Deps; id: string }> {
	const deps = await testDeps()
	await colleague(deps, 'theo', { role: 'trainer' })
	await publishWithText(deps, 'kettle-1')
	return { deps, id: await aScenarioPanel(deps, 'theo', 'kettle') }
}

async function publishWithText(deps: Deps, hash: string): Promise<void> {
	await publishedScenario(deps, definitionOf(source), { hash: `${hash}-without-text` })
	const stored = await versionOf(deps.db, `${hash}-without-text`)
	if (!stored) throw new Error('not stored')
	await saveVersion(deps.db, { ...stored, hash, source })
	const at = deps.now()
	const head = { file: 'content/scenarios/kettle/scenario.mdx', sourceHash: hash, problems: [] }
	await setHead(deps.db, { ...head, kind: 'scenario', slug: 'kettle', hash, publishedAt: at, checkedAt: at })
}

/** Rates replies by name; the others are left. */
async function rateAs(deps: Deps, id: string, given: Record<string, [Grade, Grade, boolean]>): Promise<void> {
	const order = ownOrder(await itemsOf(deps.db, id), { panelId: id, raterId: 'theo' })
	for (const [at, { reply }] of order.entries()) {
		const own = given[reply ?? '']
		if (!own) continue
		const [tone, respect, acceptable] = own
		await rateReply(deps, theo, {
			panelId: id,
			place: at + 1,
			given: { tone, respect, resolution: 2, acceptable },
		})
	}
}

test('the text comes back with the proposed marks and floors, and nothing else changed', async () => {
	const { deps, id } = await kettle()
	await rateAs(deps, id, { sorry: [4, 4, true], rules: [1, 0, false], send: [3, 3, true] })
	await endRating(deps, theo, id)
	const made = await proposedScenario(deps, theo, id)
	if (!made.ok) throw new Error(made.refused)
	const changed = source
		.replace('tone="+1" respect="+2" set="trust +1"', 'tone="+2" respect="+2" set="trust +1"')
		.replace('tone="0" respect="-1" set="trust -1"', 'tone="-1" respect="-2" set="trust -1"')
	expect(made.text.replace(/^pass: .*\n/m, '')).toBe(changed)
	// Tone: 3 and 4 are accepted, 1 is not, so every cut from 26 to 75 parts them, and 50 is in the middle.
	expect(definitionOf(made.text).rule.pass).toMatchObject({ total: 70, tone: 50, respect: 50 })
	expect(waysByName(definitionOf(made.text)).get('send')).toMatchObject({ tone: 1, respect: 1 })
})

test('it is refused until the results are seen, where nothing would change, and once the scenario has moved on', async () => {
	const { deps, id } = await kettle()
	const refused = async () => {
		const made = await proposedScenario(deps, theo, id)
		return made.ok ? 'given' : made.refused
	}
	expect(await refused()).toBe('not-seen')
	await rateAs(deps, id, { sorry: [4, 4, true] })
	await endRating(deps, theo, id)
	expect(await refused()).toBe('given')
	await publishWithText(deps, 'kettle-2')
	expect(await refused()).toBe('moved-on')
	expect(await proposedScenario(deps, theo, 'none')).toEqual({ ok: false, refused: 'not-found' })
	const version = await scenarioByHash(deps.db, 'kettle-1')
	if (!version) throw new Error('no version')
	expect(withProposal(version, { marks: [], floors: [] })).toBe('nothing')
})

test('a text in which a mark would come out as another is not given away', () => {
	const mark = { reply: 'sorry', dimension: 'tone', from: 1, to: 2 } as const
	const marks: { reply: string; dimension: 'tone'; from: Mark; to: Mark }[] = [mark]
	const definition = definitionOf(source)
	expect(withProposal({ source, definition }, { marks, floors: [] })).toMatchObject({
		text: expect.any(String),
	})
	const other = { ...definition, rule: { ...definition.rule, pass: { ...definition.rule.pass, total: 1 } } }
	expect(withProposal({ source, definition: other }, { marks, floors: [] })).toBe('not-safe')
	expect(withProposal({ source: 'no scenario', definition }, { marks, floors: [] })).toBe('nothing')
})
