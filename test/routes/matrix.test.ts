import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isCapability } from '#app/server/session/permissions'
import { agreedTable as table } from '#test/support/agreed-table'
import { testDb } from '#test/support/db'
import { testDeps } from '#test/support/deps'
import { filled, type Held } from '#test/support/filled-house'
import {
	type PeopledSite,
	type Principal,
	posting,
	principals,
	servedPeople,
} from '#test/support/peopled-site'
import { somePicture } from '#test/support/pictures'
import { routesOfOurs } from '#test/support/whole-site'

test('D1 every route says who may, in words the permission table knows', () => {
	const said = routesOfOurs.map(({ path, module }) => `${path} ${String(module.handle?.may)}`)
	expect(said.sort()).toEqual(table.map(({ path, may }) => `${path} ${may}`).sort())
	for (const { path, may } of table)
		expect([path, may === 'anyone' || may === 'signed-in' || isCapability(may)]).toEqual([path, true])
})

const addressOf = (path: string, site: Omit<Held, 'cookies'>) =>
	path
		.replace('/people/:id', '/people/nina')
		.replace('/certificates/:id', `/certificates/${site.certificate}`)
		.replace('/reports/:id', '/reports/a-report')
		.replace('/operations/mail/:id', '/operations/mail/a-letter')
		.replace(':attempt', site.ended)
		.replace(':hash', 'nothing-they-met')
		.replace('/records/:seq', '/records/1')
		.replace('/drafts/:draft', `/drafts/${site.draft}`)
		.replace('/attempts/:id/debrief', `/attempts/${site.ended}/debrief`)
		.replace('/attempts/:id', `/attempts/${site.open}`)
		.replace('/assignments/:id', '/assignments/an-assignment')
		.replace('/confirmations/:id', `/confirmations/${site.awaited}`)
		.replace('/disputes/:id', `/disputes/${site.disputed}`)
		.replace('/media/:file', `/media/${site.picture}.webp`)
		.replace(':kind/*', 'scenario/the-parcel')
		.replace('/rate/:panel/ratings.json', `/rate/${site.seenPanel}/ratings.json`)
		.replace('/rate/:panel/scenario.mdx', `/rate/${site.seenPanel}/scenario.mdx`)
		.replace('/rate/:panel', `/rate/${site.openPanel}`)
		.replace(':token', 'a-token-nobody-has')
		.replace(':course', 'respect')
		.replace(':lesson', 'being-heard')
		.replace(':slug', 'the-parcel')
		.replace(':avatar/:face', 'maya/calm.svg')
		.replace('/guide/*', '/guide/problems/unknown-target')
		.replace('*', 'nowhere')

const folder = mkdtempSync(join(tmpdir(), 'rapport-matrix-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'filled.db')
let held: Held | null = null

/** Each test has a database of its own: a copy of one that was filled once. */
async function confirmingSite(): Promise<PeopledSite & Omit<Held, 'cookies'>> {
	if (held === null) {
		const deps = await testDeps()
		held = await filled(deps)
		await deps.db.$executeRawUnsafe('VACUUM INTO ?', file)
	}
	let ids = 0
	const deps = await testDeps({ db: await testDb({ from: file }), newId: () => `later-${++ids}` })
	const { cookies: _, ...rest } = held
	return { ...rest, ...(await servedPeople(deps, held)) }
}

const forms: Record<string, Record<string, string>> = {
	'/courses/:course': { intent: 'enrol' },
	'/courses/:course/:lesson': { intent: 'read' },
	'/scenarios/:slug': { intent: 'start', mode: 'practice', key: 'a-start-key' },
	'/attempts/:id': { intent: 'reply', move: '1', token: 'forged', key: 'a-reply-key' },
	'/attempts/:id/debrief': { intent: 'felt', felt: 'calm' },
	'/account': { intent: 'end-others' },
	'/people/:id': { intent: 'agree-adjustment', code: 'no-pause' },
	'/erasures': { intent: 'approve', erasure: 'nothing-we-know' },
	'/try': { intent: 'listen', line: 'parcel', text: 'I am sorry about the wait.' },
	'/training/list': { intent: 'save-view', name: '' },
	'/studio/new': { template: 'scenario-blank', title: '' },
	'/studio/drafts': { kind: 'scenario', slug: 'not-there' },
	'/studio/drafts/:draft': { intent: 'save', text: 'Words.', version: '0' },
	'/studio/drafts/:draft/saving': { text: 'Words.', version: '0' },
	'/studio/drafts/:draft/history': { state: '7', version: '0' },
	'/studio/drafts/:draft/review': { intent: 'comment', text: '' },
	'/studio/drafts/:draft/plays': { intent: 'keep', name: 'No name', text: '' },
	'/studio/drafts/:draft/reading': { text: 'Words.' },
	'/studio/drafts/:draft/script': { text: 'Words.' },
	'/': { intent: 'happens-seen', id: 'nothing-we-know' },
	'/disputes/:id': { intent: 'blind', 'tone-1': '75', 'respect-1': '75' },
	'/happens': { id: 'an-obstacle', was: '', state: '', answer: 'I will ask.' },
	'/confirmations/:id': { intent: 'blind', 'tone-1': '75', 'respect-1': '75' },
	'/reports': { intent: 'save', name: '' },
	'/operations/jobs': { intent: 'drop', job: 'nothing-we-know' },
	'/operations/mail': { intent: 'test' },
	'/operations/backups': { intent: 'now' },
	'/operations/checkpoints': { intent: 'now' },
	'/settings': { setting: 'official-typed', value: 'type' },
	'/rate/new': { key: 'a-panel-key', title: 'Missing items', 'context-1': 'Well?', 'replies-1': 'Sorry.' },
	'/rate/:panel': { place: '1', tone: '3', respect: '3', resolution: '3', acceptable: 'yes' },
	'/rate/:panel/results': { intent: 'look' },
	'/studio/media': { intent: 'say', id: somePicture, alt: '' },
	'/studio/numbers/:slug': { to: '', words: 'I hear you.', original: 'I hear you.' },
	'/studio/files': { intent: 'look' },
	'/studio/owners/:kind/*': { step: 'take' },
	'/studio/drafts/:draft/merge': { text: 'Words.', version: '0', hash: '' },
	'/studio/versions/:kind/*': { intent: 'retire', reason: '' },
	'/confirm': { password: '' },
	'/sign-in': { email: '', password: '' },
	'/forgot': { email: '' },
	'/sites': { intent: 'site', name: '' },
	'/people/new': { name: '' },
	'/people/import': { intent: 'look', since: '', places: 'tell' },
	'/people/:id/details': { intent: 'edit', seen: '' },
	'/welcome/:token': { password: 'one', again: 'another' },
	'/reset/:token': { password: 'one', again: 'another' },
	'/theme': { theme: 'dark', to: '/' },
	'/sign-off': { intent: 'preview' },
	'/certificates/:id': { intent: 'revoke', reason: '' },
	'/people/completions': { intent: 'drop' },
	'/learning-time': { lesson: 'respect/being-heard', seconds: '20' },
}

/** A status, or the first part of the address it leads to. */
function told({ status, headers }: { status: number; headers: { location?: string | undefined } }): string {
	const { location } = headers
	if (location === undefined) return String(status)
	return location.split(/[/?]/)[1] || 'home'
}

async function row(ask: (who: Principal) => Promise<Parameters<typeof told>[0]>): Promise<string[]> {
	const answers: string[] = []
	for (const who of principals) answers.push(told(await ask(who)))
	return answers
}

test.each(table)('D1 $path answers each of six people as the table says', async ({ path, page, form }) => {
	const site = await confirmingSite()
	const address = addressOf(path, site)
	const dataAddress = address === '/' ? '/_root.data' : `${address}.data`
	expect(await row((who) => site.as(who, address))).toEqual(page)
	expect(await row((who) => site.as(who, address, { method: 'HEAD' }))).toEqual(page)
	expect(await row((who) => site.as(who, dataAddress))).toEqual(page)
	const post = posting(forms[path] ?? {})
	const index = routesOfOurs.some((one) => one.path === path && one.id.endsWith('_index')) ? '?index' : ''
	expect(await row((who) => site.as(who, `${address}${index}`, post))).toEqual(form)
	// What answers with data alone does not ask the page's loader, which would send on whoever is signed in already.
	const bare = path === '/sign-in' ? principals.map(() => '400') : form
	for (const method of ['DELETE', 'PUT', 'POST'])
		expect(await row((who) => site.as(who, `${dataAddress}${index}`, { ...post, method }))).toEqual(bare)
})
