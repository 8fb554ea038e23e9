import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aDraft } from '#test/support/draft'
import { peopledSite, posting } from '#test/support/peopled-site'

const text = readFileSync('test/support/samples/whole-example.mdx', 'utf8')

async function trainersDraft() {
	const site = await peopledSite()
	return { site, address: `/studio/drafts/${await aDraft(site.deps, 'theo')}/script` }
}

test('a text is answered with its script, and a script with the text as it says now', async () => {
	const { site, address } = await trainersDraft()
	const shown = await site.as('trainer', address, posting({ text }))
	const { script } = JSON.parse(shown.body)
	expect(script).toContain('# The phone rings')
	const typed = script.replace('# The phone rings', '# The phone rings twice')
	const back = JSON.parse((await site.as('trainer', address, posting({ text, script: typed }))).body)
	expect(back).toMatchObject({ ok: true, notes: [], script: typed })
	expect(back.text).toBe(text.replace('"The phone rings"', '"The phone rings twice"'))
})

test('a script that is far too long is refused, and a form without a text is none', async () => {
	const { site, address } = await trainersDraft()
	const long = await site.as('trainer', address, posting({ text, script: 'x'.repeat(200_000) }))
	expect([long.status, JSON.parse(long.body)]).toEqual([413, { ok: false, why: 'too-long' }])
	expect((await site.as('trainer', address, posting({ script: 'x' }))).status).toBe(400)
})

test("somebody else's draft is not there", async () => {
	const { site } = await trainersDraft()
	expect((await site.as('trainer', '/studio/drafts/nobodys/script', posting({ text }))).status).toBe(404)
})
