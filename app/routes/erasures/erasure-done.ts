import { z } from 'zod'
import { refusalReasons } from '#app/core/records/classes'
import { answerErasure } from '#app/server/acts/answer-erasure.server'
import { erasePerson } from '#app/server/acts/erase-person.server'
import type { Deps } from '#app/server/deps.server'
import { may } from '#app/server/session/permissions'
import type { Me } from '#app/server/session/require.server'
import { erasureWords as words } from '#app/ui/words/erasure'
import { isId } from '#app/urls'

const id = z.string().refine(isId)
const posted = z.discriminatedUnion('intent', [
	z.object({ intent: z.literal('approve'), erasure: id }),
	z.object({ intent: z.literal('refuse'), erasure: id, reason: z.enum(refusalReasons) }),
	z.object({ intent: z.literal('erase'), erasure: id }),
])

type Said = { kind: 'success' | 'warn'; text: string }

/** Does what was posted about a wish to erase, if this person's part in it is that; says what came of it. */
export async function erasureDone(deps: Deps, me: Me, form: FormData): Promise<Said> {
	const read = posted.safeParse(Object.fromEntries(form))
	const reach = may(me.role, 'person-erase')
	const part = read.success && read.data.intent === 'erase' ? 'execute' : 'approve'
	if (reach !== part) throw new Response('Forbidden', { status: 403 })
	if (!read.success) throw new Response('Bad request', { status: 400 })
	const asked = read.data
	if (asked.intent === 'erase') {
		const done = await erasePerson(deps, me, asked.erasure)
		if (!done.ok) return { kind: 'warn', text: refusedText(done.refused) }
		const rows = Object.values(done.counts).reduce((sum, count) => sum + count, 0)
		return { kind: 'success', text: words.erased(rows) }
	}
	const answer =
		asked.intent === 'approve'
			? ({ id: asked.erasure, yes: true } as const)
			: ({ id: asked.erasure, yes: false, reason: asked.reason } as const)
	const done = await answerErasure(deps, me, answer)
	if (!done.ok) return { kind: 'warn', text: refusedText(done.refused) }
	return { kind: 'success', text: answer.yes ? words.approvedDone : words.refusedDone }
}

function refusedText(refused: 'own' | 'no-list' | 'not-found' | 'not-approved' | 'answered'): string {
	if (refused === 'no-list') return words.noList
	return refused === 'own' ? words.own : words.late
}
