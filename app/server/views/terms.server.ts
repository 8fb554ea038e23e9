import type { WordNode } from '#app/core/scenario/words'
import { sitePageBySlug } from '../content/shelf.server'
import { elementsIn } from '../content/words-text.server'
import type { Deps } from '../deps.server'

/** What the glossary says of the terms that these words name, by id; those that it has no entry for are left out. */
export async function termsFor(
	deps: Pick<Deps, 'db'>,
	words: readonly WordNode[],
): Promise<Record<string, { term: string; meaning: string }>> {
	const named = new Set(elementsIn(words, 'Term').map(({ props }) => props.of))
	if (named.size === 0) return {}
	const glossary = await sitePageBySlug(deps.db, 'glossary')
	const terms = glossary?.page.terms.filter(({ id }) => named.has(id)) ?? []
	return Object.fromEntries(terms.map(({ id, term, meaning }) => [id, { term, meaning }]))
}
