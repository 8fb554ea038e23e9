import { z } from 'zod'
import {
	type ObstaclePlace,
	seeObstacleAnswer,
	takeObstacleBack,
	tellObstacle,
} from '../acts/tell-obstacle.server'
import type { Deps } from '../deps.server'
import type { FlashText } from './flash.server'

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const schema = z.discriminatedUnion('intent', [
	z.object({
		intent: z.literal('happens'),
		text: z.string().transform((text) => text.slice(0, 5_000)),
		named: z.enum(['with', 'without']).catch('without'),
	}),
	z.object({ intent: z.literal('happens-back'), id }),
	z.object({ intent: z.literal('happens-seen'), id }),
])

export type HappensForm = z.infer<typeof schema>

/** What "This happens here" posts, or null when it is none of its forms. */
export function happensForm(form: FormData): HappensForm | null {
	const read = schema.safeParse(Object.fromEntries(form))
	return read.success ? read.data : null
}

/** What was typed, for the page that comes back, and why it did. */
export type HappensRefused = {
	text: string
	named: 'with' | 'without'
	problem: 'empty' | 'too-long' | 'nobody' | 'many'
}
export type HappensDone =
	| { ok: true; said: Said | null }
	| { ok: false; refused: 'not-found' }
	| { ok: false; refused: HappensRefused }

/** What is to be said of it on the next page: a key of its words. */
type Said = { kind: FlashText['kind']; text: 'sent' | 'takenBack' | 'notTakenBack' }

/** Does what one of its forms asks for; null where the page it came from is about no lesson or scenario. */
export async function actOnHappens(
	deps: Deps,
	personId: string,
	place: ObstaclePlace | null,
	form: HappensForm,
): Promise<HappensDone> {
	if (form.intent === 'happens') {
		if (!place) return { ok: false, refused: 'not-found' }
		const { text, named } = form
		const told = await tellObstacle(deps, { ...place, personId, text, named: named === 'with' })
		if (told.ok) return { ok: true, said: { kind: 'success', text: 'sent' } }
		const { refused } = told
		return { ok: false, refused: refused === 'not-found' ? refused : { text, named, problem: refused } }
	}
	const own = { id: form.id, personId }
	if (form.intent === 'happens-seen') {
		await seeObstacleAnswer(deps, own)
		return { ok: true, said: null }
	}
	const back = await takeObstacleBack(deps, own)
	const said: Said =
		back === 'ok' ? { kind: 'success', text: 'takenBack' } : { kind: 'info', text: 'notTakenBack' }
	return { ok: true, said }
}
