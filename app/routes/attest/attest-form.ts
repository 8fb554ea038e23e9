import { z } from 'zod'
import { type WorkTime, workTimes } from '#app/server/acts/attest.server'
import type { AttestProblem } from '#app/ui/courses/attest-form'

const fields = z.object({
	own: z.string().max(10).default(''),
	'work-time': z.string().max(10).default(''),
	back: z.string().max(2000).default('/'),
})

/** What somebody says of a course they completed, or what is still missing. */
export function attestForm(
	form: FormData,
): { ok: true; inWorkTime: WorkTime; back: string } | { ok: false; problem: AttestProblem } {
	const read = fields.safeParse(Object.fromEntries(form))
	if (!read.success) throw new Response('Bad request', { status: 400 })
	const { own, back } = read.data
	const inWorkTime = workTimes.find((one) => one === read.data['work-time'])
	if (own === 'yes' && inWorkTime) return { ok: true, inWorkTime, back }
	const given = { own: own === 'yes', workTime: inWorkTime ?? '' }
	return { ok: false, problem: { own: !given.own, workTime: !inWorkTime, given } }
}
