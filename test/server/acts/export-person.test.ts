import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { exportPerson } from '#app/server/acts/export-person.server'
import type { Deps } from '#app/server/deps.server'
import { putNote } from '#app/server/store/lesson-notes.server'
import { awaitedAttempt, typedHouse } from '#test/support/awaited'
import { colleague } from '#test/support/colleague'
import { keepRecord } from '#test/support/record'

async function filesOf(deps: Deps, who: string, about: string) {
	const stream = await exportPerson(deps, { id: who }, about)
	if (!stream) throw new Error('there is nobody')
	const zip = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()))
	return new Map(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

async function house() {
	const deps = await typedHouse()
	await colleague(deps, 'ada', { role: 'admin' })
	await awaitedAttempt(deps, { tone: 50, respect: 50 })
	await keepRecord(deps, 'nina')
	const text = '<b>My</b> own & only thought'
	await putNote(deps.db, { personId: 'nina', lesson: 'respect/heard', note: 'thought', text, at: deps.now() })
	return deps
}

test('EX1 everything of one’s own is in it, for a machine and to read, and no markup of one’s own', async () => {
	const files = await filesOf(await house(), 'nina', 'nina')
	expect([...files.keys()]).toEqual(['everything.json', 'read-me.html'])
	const json = JSON.parse(files.get('everything.json') ?? '')
	expect(json).toMatchObject({
		account: [{ email: 'nina@example.test' }],
		records: [{ seq: 1 }],
		notes: [{ text: '<b>My</b> own & only thought' }],
		replies: [{ typed: 'I know, and I am sorry.' }, { typed: null }],
	})
	const page = files.get('read-me.html') ?? ''
	expect(page).toContain('&lt;b&gt;My&lt;/b&gt; own &amp; only thought')
	expect(page).not.toContain('<b>My')
	expect(page, 'names and instants are words').toContain('<th scope="col">Role ends at</th>')
	expect(page).toContain('2 March 2026')
	expect(page).not.toMatch(/roleEndsAt|T09:00:00/)
})

test('EX2 nobody else is named in it, and no secret is', async () => {
	const files = await filesOf(await house(), 'nina', 'nina')
	const all = [...files.values()].join('\n')
	expect(all).not.toMatch(/Person (olga|theo|hanna|ada)|(olga|theo|hanna|ada)@example/)
	expect(all).not.toMatch(/passwordHash|tokenHash|"salt"|commitment/)
})

test('EX3 what an administrator takes is in the log and in who looked, one’s own in the log alone', async () => {
	const deps = await house()
	await filesOf(deps, 'nina', 'nina')
	expect(await deps.db.viewing.count()).toBe(0)
	await filesOf(deps, 'ada', 'nina')
	expect(await deps.db.viewing.findMany()).toMatchObject([{ viewerId: 'ada', what: 'export' }])
	const log = await deps.db.auditEntry.findMany({ where: { action: 'person.export' } })
	expect(log.map(({ actorId }) => actorId).sort()).toEqual(['ada', 'nina'])
	expect(await exportPerson(deps, { id: 'ada' }, 'nobody')).toBe(null)
})

test('EX4 whoever takes it for somebody else gets no practice, no typed word, no note and no adjustment', async () => {
	const deps = await house()
	const files = await filesOf(deps, 'ada', 'nina')
	const json = JSON.parse(files.get('everything.json') ?? '')
	expect(json).toMatchObject({ account: [{}], records: [{ seq: 1 }], official: [{}] })
	for (const name of ['practice', 'replies', 'notes', 'adjustments']) expect(json).not.toHaveProperty(name)
	expect([...files.values()].join()).not.toMatch(/I know, and I am sorry|only thought/)
})
