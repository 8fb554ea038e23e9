import { z } from 'zod'
import { answerStates } from '#app/server/store/obstacles.server'

const schema = z.object({
	id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
	/** When it was answered last, as the page had it; null where it was not. */
	was: z.union([z.literal('').transform(() => null), z.iso.datetime().transform((text) => new Date(text))]),
	state: z.string().max(20).catch(''),
	answer: z
		.string()
		.transform((text) => text.slice(0, 5_000))
		.catch(''),
})

export type AnswerForm = z.infer<typeof schema>

/** What a trainer posts to answer what gets in the way, or null when it is not our form. */
export function answerForm(form: FormData): AnswerForm | null {
	const read = schema.safeParse(Object.fromEntries(form))
	return read.success ? read.data : null
}

/** One of the states an answer can give, or null. */
export function answerState(text: string): (typeof answerStates)[number] | null {
	return answerStates.find((state) => state === text) ?? null
}
