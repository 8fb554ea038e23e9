import { z } from 'zod'
import type { ListEnd } from '../records/signed-list.server'
import type { Queries } from './db.server'

/** Lists that are kept outside the database. */
export type ListName = 'checkpoints' | 'erasures'

const nameOf = (list: ListName) => `end-of-${list}`
const end = z.object({ n: z.number().int().min(1), hash: z.string() })

/** The last line of a list that the database knows of; null while it knows of none. */
export async function listEndOf(db: Queries, list: ListName): Promise<ListEnd | null> {
	const row = await db.setting.findUnique({ where: { name: nameOf(list) } })
	if (row === null) return null
	try {
		return end.parse(JSON.parse(row.value))
	} catch {
		return null
	}
}

export async function keepListEnd(
	tx: Queries,
	list: ListName,
	{ n, hash }: ListEnd,
	at: Date,
): Promise<void> {
	const name = nameOf(list)
	const said = { value: JSON.stringify({ n, hash }), at }
	await tx.setting.upsert({ where: { name }, create: { name, ...said }, update: said })
}
