import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { exportLibrary } from '#app/server/acts/export-library.server'
import { makeImport } from '#app/server/acts/make-import.server'
import { planImport } from '#app/server/acts/plan-import.server'
import { publishDraft } from '#app/server/acts/publish-draft.server'
import type { ContentJob, ContentResult } from '#app/server/content/job.server'
import { draftsOf } from '#app/server/store/drafts.server'
import { colleague } from '#test/support/colleague'
import { testFolder } from '#test/support/db'
import { testDeps } from '#test/support/deps'
import { saidDocument } from '#test/support/said-document'
import { shelvedFiles } from '#test/support/shelved'

const theo = { id: 'theo', role: 'trainer' } as const
/** Takes every text as it is: what is compiled is not what is tested here. */
const compile = async (job: ContentJob): Promise<ContentResult> => ({
	document: saidDocument(job),
	problems: [],
	fingerprint: null,
})

async function house() {
	const deps = { ...(await testDeps()), compile, root: testFolder() }
	await colleague(deps, 'theo', { role: 'trainer' })
	return deps
}

async function exported(deps: Awaited<ReturnType<typeof house>>, root = deps.root): Promise<Buffer> {
	return Buffer.from(await new Response(await exportLibrary(deps, theo, root)).arrayBuffer())
}

test('our library goes out, into an empty house, is published there and comes out byte for byte', async () => {
	const ours = await house()
	// One as Windows writes it, and one that nobody's editor would write.
	await shelvedFiles(ours, (text, file) => {
		if (file === 'content/scenarios/first-customer/scenario.mdx') return text.replaceAll('\n', '\r\n')
		return file === 'content/courses/respect/course.mdx' ? text.replace('\n', '\r\n') : text
	})
	const out = await exported(ours, process.cwd())
	const theirs = await house()
	expect(await planImport(theirs, theo, { name: 'library.zip', bytes: out })).toEqual({ ok: true })
	const looked = theirs.imports.of('theo')
	const refused = looked?.rows.filter(({ outcome }) => outcome === 'refused') ?? []
	expect(refused.every(({ file, why }) => file.startsWith('content/pages/') && why === 'page')).toBe(true)
	expect((await makeImport(theirs, theo, { digest: looked?.digest ?? '' })).ok).toBe(true)
	for (const { id, version } of await draftsOf(theirs.db.read, 'theo'))
		expect(await publishDraft(theirs, theo, { id, version, note: '' })).toMatchObject({ ok: true })
	const [before, after] = [out, await exported(theirs)].map((zip) =>
		Object.entries(unzipSync(zip))
			.filter(([name]) => !name.startsWith('content/pages/'))
			.map(([name, bytes]) => `${name} ${Buffer.from(bytes).toString('latin1')}`),
	)
	expect(before?.length).toBeGreaterThan(200)
	expect(after?.map((file) => file.split(' ', 1)[0])).toEqual(before?.map((file) => file.split(' ', 1)[0]))
	expect(after?.filter((file, place) => file !== before?.[place])).toEqual([])
})
