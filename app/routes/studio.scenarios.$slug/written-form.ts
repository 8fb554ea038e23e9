import { z } from 'zod'
import { memories } from '#app/core/scenario/definition'
import { caps, type Move } from '#app/core/scenario/run'

const name = z.string().min(1).max(200)
const points = z.number().int().min(0).max(100).nullable()
/** Of a written move only what the rules of play ask: its words stay in the browser. */
const moveSchema = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('chosen'), reply: name }),
	z.object({
		kind: z.literal('written'),
		matched: name.nullable(),
		tone: points,
		respect: points,
		capped: z.enum(caps).nullable(),
		copied: z.boolean(),
	}),
])
export type PostedMove = z.infer<typeof moveSchema>

const schema = z.object({
	hash: z.string().min(1).max(100),
	language: z.string().max(40).nullable(),
	seed: z.number().int(),
	opening: z.object({ memory: z.enum(memories), typed: z.boolean() }),
	from: name.nullable(),
	moves: z.array(moveSchema).max(500),
	text: z.string(),
})
export type WrittenAsked = z.infer<typeof schema>

/** What the preview posts, or null when it is none of it. */
export function writtenForm(form: FormData): WrittenAsked | null {
	const asked = form.get('asked')
	if (typeof asked !== 'string') return null
	try {
		const read = schema.safeParse(JSON.parse(asked))
		return read.success ? read.data : null
	} catch {
		return null
	}
}

/** A posted move as the rules of play take it. */
export function moveFromPost(move: PostedMove): Move {
	if (move.kind === 'chosen') return move
	const { capped, copied, ...written } = move
	const judged = { sure: true, capped, resolution: 50, evidence: [], copied }
	return { ...written, text: '', scorer: '', judged }
}
