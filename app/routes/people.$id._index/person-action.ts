import { agreeAdjustment, endAgreed } from '#app/server/acts/agree-adjustment.server'
import type { Deps } from '#app/server/deps.server'
import { adjustmentForm, adjustmentText } from '#app/server/http/adjustment-form.server'
import { erasureAsked, erasureWithdrawn } from '#app/server/http/erasure-act.server'
import type { Me } from '#app/server/session/require.server'
import type { AdjustmentRefused } from '#app/ui/person/adjustment-form'
import type { ErasureRefused } from '#app/ui/person/erasure-ask'
import { adjustmentWords } from '#app/ui/words/adjustments'
import { erasureWords } from '#app/ui/words/erasure'
import { isId } from '#app/urls'

/** What came of a posted form: a message, or the form with what needs another look. */
export type Done =
	| { ok: true; text: string }
	| { ok: false; adjustment: AdjustmentRefused | null; erasure: ErasureRefused | null }

export async function agree(deps: Deps, me: Me, personId: string, form: FormData): Promise<Done> {
	const value = adjustmentText(form)
	const back = (errors: AdjustmentRefused['errors']): Done => ({
		ok: false,
		adjustment: { value, errors },
		erasure: null,
	})
	const asked = adjustmentForm(value, deps.env.timeZone)
	if (!asked.ok) return back({ [asked.field]: adjustmentWords.refused[asked.field] })
	const { ok: _, ...rest } = asked
	const done = await agreeAdjustment(deps, me, { personId, ...rest })
	if (done.ok) return { ok: true, text: adjustmentWords.agreed }
	const text = adjustmentWords.refused[done.refused]
	return back(
		done.refused === 'days' ? { days: text } : done.refused === 'past' ? { until: text } : { form: text },
	)
}

export async function end(deps: Deps, me: Me, personId: string, form: FormData): Promise<Done> {
	const id = String(form.get('adjustment') ?? '')
	const ended = isId(id) && (await endAgreed(deps, me, { personId, id }))
	return { ok: true, text: ended ? adjustmentWords.ended : adjustmentWords.gone }
}

export async function askToErase(
	deps: Deps,
	me: { id: string },
	personId: string,
	form: FormData,
): Promise<Done> {
	const done = await erasureAsked(deps, me, personId, form)
	if (done.ok) return { ok: true, text: erasureWords.askedFor }
	const errors = { [done.field]: erasureWords.problems[done.problem] }
	return { ok: false, adjustment: null, erasure: { value: done.value, errors } }
}

export async function withdraw(deps: Deps, me: { id: string }, form: FormData): Promise<Done> {
	const done = await erasureWithdrawn(deps, me, form)
	return { ok: true, text: done ? erasureWords.withdrawn : erasureWords.late }
}
