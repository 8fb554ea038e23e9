import type { WordNode } from '../scenario/words'

/** One page of the author's handbook. `slug` is its path below the guide (`problems/unknown-target`, `index`). */
export type GuidePage = { slug: string; title: string; summary: string; words: WordNode[] }
