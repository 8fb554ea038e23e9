import { expect, test } from 'vitest'
import { termsFor } from '#app/server/views/terms.server'
import { testDeps } from '#test/support/deps'
import { publishedSitePage } from '#test/support/published'

const term = (of: string) => ({ tag: 'Term', props: { of }, children: [of] })

test('a page gets the meanings of the terms on it, and no other', async () => {
	const deps = await testDeps()
	const words = [{ tag: 'p', props: {}, children: [term('effort'), term('nowhere')] }]
	expect(await termsFor(deps, words)).toEqual({})
	await publishedSitePage(deps, 'glossary', [
		{ id: 'effort', term: 'Effort', meaning: 'The work.' },
		{ id: 'tone', term: 'Tone', meaning: 'The sound.' },
	])
	expect(await termsFor(deps, words)).toEqual({ effort: { term: 'Effort', meaning: 'The work.' } })
	expect(await termsFor(deps, [])).toEqual({})
})
