import { z } from 'zod'

const version = z.coerce.number().int().min(0)
const place = z
	.string()
	.regex(/^[a-z]+:[a-z0-9:-]{1,160}$/)
	.nullish()
	.catch(null)

/** What a form of the review page asks for. */
export const reviewAsked = z.discriminatedUnion('intent', [
	z.object({ intent: z.enum(['submit', 'withdraw', 'approve', 'send-back']), version }),
	z.object({ intent: z.literal('publish'), version, note: z.string().max(500).catch('') }),
	z.object({ intent: z.enum(['share', 'unshare']), person: z.string().max(64) }),
	z.object({ intent: z.enum(['discard', 'restore']) }),
	z.object({
		intent: z.literal('comment'),
		text: z.string(),
		place,
		answers: z.string().max(64).nullish(),
		here: z.string().nullish(),
	}),
	z.object({
		intent: z.enum(['resolve', 'reopen']),
		comment: z.string().max(64),
		here: z.string().nullish(),
	}),
])
export type ReviewAsked = z.infer<typeof reviewAsked>
