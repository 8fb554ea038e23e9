import { expect, test } from 'vitest'
import { recordedSlugs } from '#app/server/store/records.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

test('a filter offers only what there are records of within one reach', async () => {
	const deps = await testDeps()
	const nina = await colleague(deps, 'nina')
	const omar = await colleague(deps, 'omar')
	await keepRecord(deps, nina.id, { slug: 'two-hinges' })
	await keepRecord(deps, omar.id, { slug: 'the-same-rule' })
	const slugs = async (scope: Parameters<typeof recordedSlugs>[1]) =>
		(await recordedSlugs(deps.db, scope)).map(({ slug }) => slug)
	expect(await slugs({ kind: 'own', personId: nina.id })).toEqual(['two-hinges'])
	expect(await slugs({ kind: 'all' })).toEqual(['the-same-rule', 'two-hinges'])
})
