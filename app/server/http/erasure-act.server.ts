import { isId } from '#app/urls'
import { askErasure, withdrawErasure } from '../acts/ask-erasure.server'
import type { Deps } from '../deps.server'
import { erasureForm } from './erasure-form.server'

type Refused = Exclude<Awaited<ReturnType<typeof askErasure>>, { ok: true }>['refused']

/** A wish to erase somebody from a form: kept, or why not, at which field, with what was chosen. */
export async function erasureAsked(deps: Deps, me: { id: string }, personId: string, form: FormData) {
	const { classes, reason, text } = erasureForm(form)
	const back = (field: 'reason' | 'classes' | 'form', problem: 'reason' | Refused) =>
		({ ok: false, value: text, field, problem }) as const
	if (!reason) return back('reason', 'reason')
	const done = await askErasure(deps, me, { personId, classes, reason })
	if (done.ok) return { ok: true } as const
	return back(done.refused === 'nothing' ? 'classes' : 'form', done.refused)
}

/** Takes back the wish that a form names; false: it was too late. */
export async function erasureWithdrawn(deps: Deps, me: { id: string }, form: FormData): Promise<boolean> {
	const id = String(form.get('erasure') ?? '')
	return isId(id) && (await withdrawErasure(deps, me, id))
}
