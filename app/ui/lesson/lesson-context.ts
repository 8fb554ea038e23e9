import { createContext } from 'react'
import type { WordNode } from '#app/core/scenario/words'

/** How one check stands for this trainee. Reasons are there only for choices the server has judged. */
export type CheckState = {
	chosen: string[]
	/** null: not tried yet. */
	right: boolean | null
	because: Record<string, WordNode[]>
	/** Why all of it is so, once that may be read. */
	after?: WordNode[]
	/** The items that were placed where they belong; choices have none. */
	fits?: string[]
	tries: number
	/** A plain sentence when the form could not be judged, such as "Choose an answer first." */
	problem?: string
}

export type PractiseLink = { to: string; title: string; summary: string; minutes: number; done: boolean }

/** What the components inside a lesson's words need to know. Words outside a lesson get the empty one. */
export type LessonContextValue = {
	/** The lesson's own address, to which checks are posted. */
	action: string
	checks: Record<string, CheckState>
	/** Scenarios by slug. */
	practise: Record<string, PractiseLink>
}

export const LessonContext = createContext<LessonContextValue>({ action: '', checks: {}, practise: {} })
