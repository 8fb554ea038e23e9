import { z } from 'zod'
import type { Deps } from '../deps.server'
import {
	changeSavedView,
	countSavedViews,
	createSavedView,
	deleteSavedView,
	type SavedPage,
} from '../store/saved-views.server'

/** So many kept lists one may have. */
const most = 100

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const name = z.string().trim().min(1).max(80)
const schema = z.discriminatedUnion('intent', [
	z.object({ intent: z.literal('save-view'), name: z.string(), shared: z.literal('yes').optional() }),
	z.object({
		intent: z.literal('rename-view'),
		id,
		name: z.string(),
		shared: z.literal('yes').optional(),
	}),
	z.object({ intent: z.literal('delete-view'), id }),
])
export type SavedViewForm = z.output<typeof schema>

/** What a form about kept lists posts; null when it is none of ours. */
export function savedViewForm(form: FormData): SavedViewForm | null {
	const read = schema.safeParse(Object.fromEntries(form))
	return read.success ? read.data : null
}

export type KeptView =
	| { ok: true; done: SavedViewForm['intent'] }
	| { ok: false; refused: 'no-name' | 'too-many' | 'not-found' }

/** Keeps a list under a name, gives it another, shares it with colleagues of the same role, or forgets it. One's own only. */
export async function keepSavedView(
	deps: Pick<Deps, 'db' | 'now' | 'newId'>,
	me: { id: string },
	form: SavedViewForm,
	list: { page: SavedPage; query: string },
): Promise<KeptView> {
	const personId = me.id
	return deps.db.write(async (tx): Promise<KeptView> => {
		if (form.intent === 'delete-view')
			return (await deleteSavedView(tx, { id: form.id, personId }))
				? { ok: true, done: form.intent }
				: { ok: false, refused: 'not-found' }
		const named = name.safeParse(form.name)
		if (!named.success) return { ok: false, refused: 'no-name' }
		const shared = form.shared === 'yes'
		if (form.intent === 'rename-view')
			return (await changeSavedView(tx, { id: form.id, personId }, { name: named.data, shared }))
				? { ok: true, done: form.intent }
				: { ok: false, refused: 'not-found' }
		if ((await countSavedViews(tx, personId)) >= most) return { ok: false, refused: 'too-many' }
		const view = { id: deps.newId(), personId, name: named.data, shared, at: deps.now(), ...list }
		await createSavedView(tx, view)
		return { ok: true, done: form.intent }
	})
}
