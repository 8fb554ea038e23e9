import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { childPath } from '#app/server/content/child-path.server'
import { createDraftReader, type DraftReader } from '#app/server/content/draft-reader.server'

let reader: DraftReader | null = null
afterEach(() => reader?.close())

test('a script is made and read in the child, and the same child reads drafts', {
	timeout: 60_000,
}, async () => {
	const text = readFileSync('test/support/samples/minimal.mdx', 'utf8')
	reader = createDraftReader({ path: childPath, nice: 0, jobMs: 20_000 })
	const shown = await reader.script({ personId: 'theo', text, script: null })
	if (!shown.ok) throw new Error(shown.why)
	expect(shown).toMatchObject({ text, notes: [] })
	const typed = await reader.script({ personId: 'theo', text, script: `${shown.script}\nSee: A leaf.\n` })
	expect(typed).toMatchObject({ ok: true, text: expect.stringContaining('<See>A leaf.</See>') })
	const job = {
		...({ kind: 'scenario', slug: 'a', file: 'a.mdx', text } as const),
		anchors: null,
		scenarios: null,
	}
	expect(await reader.read({ personId: 'theo', job, whole: false })).toMatchObject({ ok: true })
})
