import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { takeFile } from '#app/server/acts/take-file.server'
import { headOf, saveVersion, setHead } from '#app/server/store/content.server'
import { draftById } from '#app/server/store/drafts.server'
import { addOwner } from '#app/server/store/owners.server'
import { differingView, fileBesideStudio } from '#app/server/views/differing-view.server'
import { colleague } from '#test/support/colleague'
import { testFolder } from '#test/support/db'
import { testDeps } from '#test/support/deps'
import { saidDocument } from '#test/support/said-document'

const theo = { id: 'theo', role: 'trainer' } as const
const text = { kind: 'lesson', slug: 'respect/being-heard' } as const
const file = 'content/courses/respect/01-being-heard.mdx'

/** A lesson that the studio published over what its file said: `Old.` */
async function house() {
	const deps = await testDeps()
	await colleague(deps, 'theo', { role: 'trainer' })
	await colleague(deps, 'tara', { role: 'trainer' })
	const root = testFolder()
	const at = deps.now()
	for (const [hash, source] of [
		['old', 'Old.'],
		['new', 'New.'],
	] as const)
		await saveVersion(deps.db, {
			...{ ...text, hash, source, title: 'Being heard', compiler: '1', createdAt: at },
			document: saidDocument(text),
		})
	const when = { publishedAt: at, checkedAt: at, sourceHash: 'x', problems: [] }
	await setHead(deps.db, { ...text, ...when, file, hash: 'new', origin: 'studio', fileHash: 'old' })
	const says = (words: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true })
		writeFileSync(join(root, file), words)
	}
	const how = async () => (await differingView(deps, theo, root)).map((one) => one.how)
	return { deps, root, says, how }
}

test('what the studio published is told apart by what its file says now', async () => {
	const { deps, root, says, how } = await house()
	expect(await how()).toEqual(['lost'])
	says('Old.')
	expect(await how()).toEqual(['newer'])
	says('Other.')
	expect(await how()).toEqual(['both'])
	says('New.')
	expect(await how()).toEqual([])
	rmSync(join(root, file))
	const head = await headOf(deps.db.read, text.kind, text.slug)
	if (head) await setHead(deps.db, { ...head, fileHash: null })
	expect(await how()).toEqual(['only'])
})

test('both are seen side by side, by those who may read its answer keys', async () => {
	const { deps, root, says } = await house()
	says('Other.\r\n')
	expect(await fileBesideStudio(deps, theo, text, root)).toMatchObject({ studio: 'New.', file: 'Other.\n' })
	const at = deps.now()
	await addOwner(deps.db, { kind: 'course', slug: 'respect', personId: 'tara', at })
	expect(await fileBesideStudio(deps, theo, text, root)).toBe(null)
	expect((await takeFile(deps, theo, text, root)).ok).toBe(false)
})

test('the file’s version becomes a draft that can be published in place of the studio’s', async () => {
	const { deps, root, says } = await house()
	expect(await takeFile(deps, theo, text, root)).toEqual({ ok: false, refused: 'not-found' })
	says('Other.')
	const made = await takeFile(deps, theo, text, root)
	const draft = made.ok ? await draftById(deps.db.read, made.id) : null
	expect(draft).toMatchObject({ text: 'Other.', baseHash: 'new', file })
})
