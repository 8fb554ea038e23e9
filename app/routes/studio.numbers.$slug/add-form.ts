import { z } from 'zod'
import type { WordingFor } from '#app/server/acts/add-wording.server'

const schema = z.object({
	/** `reply:<id>` or `need:<id>`; empty where nothing was chosen. */
	to: z.string().max(200),
	words: z.string().max(10_000),
	original: z.string().max(10_000),
})

/** What the form posts; `to` is null where nothing was chosen. Null: it is none of ours. */
export function addForm(form: FormData): { to: WordingFor | null; words: string; original: string } | null {
	const read = schema.safeParse(Object.fromEntries(form))
	if (!read.success) return null
	const { to, words, original } = read.data
	const [, kind, id] = /^(reply|need):([a-z][a-z0-9-]*)$/.exec(to) ?? []
	const target =
		id === undefined ? null : { kind: kind === 'need' ? ('need' as const) : ('reply' as const), id }
	return { to: target, words, original }
}
