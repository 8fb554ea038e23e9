import { createContext } from 'react'
import type { Term } from '#app/core/learning/guide-page'

/** The glossary's entries that the words on a page name, by id. Without them a term is a plain link. */
export type KnownTerms = Readonly<Record<string, Pick<Term, 'term' | 'meaning'>>>

export const TermsContext = createContext<KnownTerms>({})
