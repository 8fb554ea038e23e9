import { expect, test } from 'vitest'
import { recordAudit } from '#app/server/acts/record-audit.server'
import type { Deps } from '#app/server/deps.server'
import { auditView } from '#app/server/views/audit-view.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'

const admin = { id: 'ada', role: 'admin' as const }
const hr = { id: 'hanna', role: 'hr' as const }
const trainer = { id: 'theo', role: 'trainer' as const }

async function house() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	for (const id of ['ada', 'hanna', 'theo', 'nina']) await colleague(deps, id)
	return { clock, deps }
}

function acts(deps: Deps, actorId: string | null, action: string, target: string, after?: unknown) {
	return deps.db.write((tx) => recordAudit(deps, tx, { actorId, action, target, after }))
}

const seen = async (deps: Deps, who: Parameters<typeof auditView>[1], query = '') =>
	(await auditView(deps, who, new URLSearchParams(query)))?.rows.map(({ action }) => action)

test('AV1 each role reads its own part of the log', async () => {
	const { deps } = await house()
	await acts(deps, 'ada', 'person.edit', 'person:nina')
	await acts(deps, 'ada', 'content.publish', 'scenario:parcel')
	await acts(deps, 'theo', 'draft.save', 'draft:x')
	await deps.db.contentOwner.create({
		data: { kind: 'scenario', slug: 'parcel', personId: 'theo', at: deps.now() },
	})
	expect((await seen(deps, admin))?.sort()).toEqual(['content.publish', 'draft.save', 'person.edit'])
	expect(await seen(deps, hr)).toEqual(['person.edit'])
	expect((await seen(deps, trainer))?.sort()).toEqual(['content.publish', 'draft.save'])
	expect(await auditView(deps, { id: 'nina', role: 'trainee' }, new URLSearchParams())).toBe(null)
})

test('AV2 it is searched by who, what, whom, words and days, and a % is a %', async () => {
	const { clock, deps } = await house()
	await acts(deps, 'ada', 'person.edit', 'person:nina', { job: 'Till 100%' })
	clock.pass(24 * 60)
	await acts(deps, 'hanna', 'person.invite', 'person:theo', { team: 'desk' })
	const only = (query: string) => seen(deps, admin, query)
	expect(await only('who=hanna')).toEqual(['person.invite'])
	expect(await only('action=person.edit')).toEqual(['person.edit'])
	expect(await only('target=Person+nina')).toEqual(['person.edit'])
	expect(await only('text=desk')).toEqual(['person.invite'])
	expect(await only('text=100%25')).toEqual(['person.edit'])
	expect(await only('text=%25')).toEqual(['person.edit'])
	expect(await only('to=2026-03-02')).toEqual(['person.edit'])
	expect(await only('from=2026-03-03')).toEqual(['person.invite'])
	expect(await only('from=nonsense&after=nonsense')).toHaveLength(2)
})

test('AV3 pages go on where the last one ended, rows of one instant too', async () => {
	const { deps } = await house()
	for (let number = 0; number < 120; number += 1) await acts(deps, 'ada', 'person.edit', `person:${number}`)
	const all = new Set<string>()
	let query = ''
	let pages = 0
	for (; pages < 5; pages += 1) {
		const view = await auditView(deps, admin, new URLSearchParams(query))
		for (const row of view?.rows ?? []) all.add(row.id)
		if (!view?.older) break
		query = view.older
	}
	expect([all.size, pages]).toEqual([120, 2])
})
