import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { exportLibrary } from '#app/server/acts/export-library.server'
import { draftZipFiles } from '#app/server/library/draft-zip-files.server'
import { zipStream } from '#app/server/library/zip-stream.server'
import { auditOf } from '#app/server/store/audit.server'
import { keepCompanion } from '#app/server/store/companions.server'
import { putDraftFile } from '#app/server/store/draft-files.server'
import { addDraft, draftById } from '#app/server/store/drafts.server'
import { addOwner } from '#app/server/store/owners.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { shelvedFiles } from '#test/support/shelved'

const theo = { id: 'theo', role: 'trainer' } as const
const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
	new Uint8Array(await new Response(stream).arrayBuffer())
const texts = (zip: Uint8Array) =>
	new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]))

test('the library is the very files it was published from, with what lies beside them, and without the guide', async () => {
	const deps = await testDeps()
	await colleague(deps, 'theo', { role: 'trainer' })
	const files = await shelvedFiles(deps)
	const zip = texts(await bytesOf(await exportLibrary(deps, theo)))
	for (const file of files) expect([file, zip.get(file)]).toEqual([file, readFileSync(file, 'utf8')])
	const beside = 'content/scenarios/first-customer/best.play.yaml'
	expect(zip.get(beside)).toBe(readFileSync(beside, 'utf8'))
	expect([...zip.keys()].filter((name) => name.startsWith('content/guide/'))).toEqual([])
	expect([...zip.keys()]).toEqual([...zip.keys()].sort())
})

test('the same library is the same bytes, and who took it is in the log', async () => {
	const deps = await testDeps()
	await colleague(deps, 'theo', { role: 'trainer' })
	const files = await shelvedFiles(deps)
	const first = await bytesOf(await exportLibrary(deps, theo))
	expect(Buffer.from(first).equals(await bytesOf(await exportLibrary(deps, theo)))).toBe(true)
	const [entry] = await auditOf(deps.db.read, { skip: 0, take: 1 })
	expect(entry).toMatchObject({ actorId: 'theo', action: 'content.export', target: 'library' })
	expect(JSON.parse(entry?.after ?? '')).toEqual({ texts: files.length, withheld: 0 })
})

test('others get their turn between any two files', async () => {
	async function* files() {
		for (const name of ['content/a', 'content/b', 'content/c']) yield { name, bytes: Buffer.from(name) }
	}
	let turns = 0
	let done = false
	const count = () => {
		turns += 1
		if (!done) setImmediate(count)
	}
	setImmediate(count)
	expect([...texts(await bytesOf(zipStream(files()))).keys()]).toHaveLength(3)
	done = true
	expect(turns).toBeGreaterThanOrEqual(3)
})

test('what the studio published beside a text goes before the files, and what it took away is not there', async () => {
	const deps = await testDeps()
	await colleague(deps, 'theo', { role: 'trainer' })
	await shelvedFiles(deps)
	const at = { kind: 'scenario', slug: 'first-customer', byId: 'theo', at: deps.now() }
	await keepCompanion(deps.db, { ...at, name: 'best.play.yaml', text: null })
	await keepCompanion(deps.db, { ...at, name: 'scenario.cy.yaml', text: 'Helo' })
	const zip = texts(await bytesOf(await exportLibrary(deps, theo)))
	expect(zip.has('content/scenarios/first-customer/best.play.yaml')).toBe(false)
	expect(zip.get('content/scenarios/first-customer/scenario.cy.yaml')).toBe('Helo')
})

test('lessons of a course that belongs to others are left out, as answer keys stand in them', async () => {
	const deps = await testDeps()
	await colleague(deps, 'theo', { role: 'trainer' })
	await colleague(deps, 'tara', { role: 'trainer' })
	await shelvedFiles(deps)
	await deps.db.write((tx) =>
		addOwner(tx, { kind: 'course', slug: 'respect', personId: 'tara', at: deps.now() }),
	)
	const zip = texts(await bytesOf(await exportLibrary(deps, theo)))
	expect([...zip.keys()].filter((name) => /courses\/respect\/\d/.test(name))).toEqual([])
	const own = texts(await bytesOf(await exportLibrary(deps, { id: 'tara', role: 'trainer' })))
	expect([...own.keys()].filter((name) => /courses\/respect\/\d/.test(name))).not.toEqual([])
})

test('a draft is exported at its file’s place, with what it says of the files beside it', async () => {
	const deps = await testDeps()
	await colleague(deps, 'theo', { role: 'trainer' })
	const file = 'content/scenarios/first-customer/scenario.mdx'
	const draft = { id: 'd', kind: 'scenario', slug: 'first-customer', file, baseHash: null } as const
	await deps.db.write(async (tx) => {
		await addDraft(tx, { ...draft, ownerId: 'theo', text: 'Words.\n', at: deps.now() })
		await putDraftFile(tx, { draftId: 'd', name: 'best.play.yaml', text: null, at: deps.now() })
		await putDraftFile(tx, { draftId: 'd', name: 'new.play.yaml', text: 'play: new\n', at: deps.now() })
	})
	const row = await draftById(deps.db.read, 'd')
	if (!row) throw new Error('there is a draft')
	const zip = texts(await bytesOf(zipStream(draftZipFiles(deps, row))))
	expect(zip.get(file)).toBe('Words.\n')
	expect(zip.get('content/scenarios/first-customer/new.play.yaml')).toBe('play: new\n')
	expect(zip.has('content/scenarios/first-customer/best.play.yaml')).toBe(false)
})
