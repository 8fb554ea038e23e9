import { z } from 'zod'
import type { Plan } from '#app/core/play/play-plan'
import { memories } from '#app/core/scenario/definition'
import { caps, type Move } from '#app/core/scenario/run'

const name = z.string().max(200)
const points = z.number().int().min(0).max(100).nullable()
const ids = z.array(name).max(2500)

const move = z.discriminatedUnion('kind', [
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

const plan = z.object({
	seed: z.number().int(),
	opening: z.object({ memory: z.enum(memories), typed: z.boolean() }),
	set: z
		.object({
			at: name,
			turn: z.number().int(),
			values: z.record(name, z.union([z.number(), z.boolean(), name])),
			met: ids,
			said: ids,
			seen: ids,
		})
		.nullable(),
	moves: z.array(move).max(500),
})
/** A plan as it is posted: what was typed on the way stays in the browser. */
export type PostedPlan = z.input<typeof plan>

const form = z.discriminatedUnion('intent', [
	z.object({ intent: z.literal('keep'), name, text: z.string(), over: z.literal('yes').optional() }),
	z.object({ intent: z.literal('rename'), name, to: name }),
	z.object({ intent: z.literal('remove'), name }),
	z.object({ intent: z.literal('written'), text: z.string(), plan: z.string(), said: z.string() }),
])

/** What the test pane posts, or null when it is none of it. */
export function playsForm(posted: FormData): z.infer<typeof form> | null {
	return form.safeParse(Object.fromEntries(posted)).data ?? null
}

/** A posted plan as the rules of play take it. */
export function planFrom(posted: string): Plan | null {
	try {
		const read = plan.safeParse(JSON.parse(posted))
		return read.success ? { ...read.data, moves: read.data.moves.map(moveFrom) } : null
	} catch {
		return null
	}
}

function moveFrom(posted: z.infer<typeof move>): Move {
	if (posted.kind === 'chosen') return posted
	const { capped, copied, ...written } = posted
	const judged = { sure: true, capped, resolution: 50, evidence: [], copied }
	return { ...written, text: '', scorer: '', judged }
}
