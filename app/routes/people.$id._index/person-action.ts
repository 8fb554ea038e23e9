import { agreeAdjustment, endAgreed } from '#app/server/acts/agree-adjustment.server'
import { askErasure, withdrawErasure } from '#app/server/acts/ask-erasure.server'
import type { Deps } from '#app/server/deps.server'
import { adjustmentForm, adjustmentText } from '#app/server/http/adjustment-form.server'
import { erasureForm } from '#app/server/http/erasure-form.server'
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
	const { classes, reason, text } = erasureForm(form)
	const back = (errors: ErasureRefused['errors']): Done => ({
		ok: false,
		adjustment: null,
		erasure: { value: text, errors },
	})
	if (!reason) return back({ reason: erasureWords.problems.reason })
	const done = await askErasure(deps, me, { personId, classes, reason })
	if (done.ok) return { ok: true, text: personId === me.id ? erasureWords.asked : erasureWords.askedFor }
	const said = erasureWords.problems[done.refused]
	return back(done.refused === 'nothing' ? { classes: said } : { form: said })
}

export async function withdraw(deps: Deps, me: { id: string }, form: FormData): Promise<Done> {
	const id = String(form.get('erasure') ?? '')
	const done = isId(id) && (await withdrawErasure(deps, me, id))
	return { ok: true, text: done ? erasureWords.withdrawn : erasureWords.late }
}
