import type { WordNode } from '../scenario/words'

/** One page of the author's handbook. `slug` is its path below the guide (`problems/unknown-target`, `index`). */
export type GuidePage = { slug: string; title: string; summary: string; words: WordNode[] }

/** An entry of the glossary: what its link is called, the word it explains, and its first paragraph as plain words. */
export type Term = { id: string; term: string; meaning: string }

/** A page that everyone may read: the glossary, the sources. Only the glossary has terms. */
export type SitePage = GuidePage & { terms: Term[] }
