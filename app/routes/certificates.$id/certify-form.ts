import { z } from 'zod'
import { certificateReasons } from '#app/core/records/certificate-state'

const intent = z.enum(['revoke', 'supersede'])
const forms = z.discriminatedUnion('intent', [
	z.object({ intent: z.literal('revoke'), reason: z.enum(certificateReasons.revoke) }),
	z.object({ intent: z.literal('supersede'), reason: z.enum(certificateReasons.supersede) }),
])

/** What HR wants with a certificate; without a known reason only which form it was. Any other body is a 400. */
export function certifyForm(form: FormData) {
	const fields = Object.fromEntries(form)
	const read = forms.safeParse(fields)
	if (read.success) return { ok: true, ...read.data } as const
	const meant = intent.safeParse(fields.intent)
	if (!meant.success) throw new Response('Bad request', { status: 400 })
	return { ok: false, intent: meant.data } as const
}
