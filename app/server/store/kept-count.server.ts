import type { Queries } from './db.server'

/** A count is good for so long (ms): it stands beside a list whose rows are always of now. */
const goodFor = 30_000
/** A small list is counted in no time, and a number that is behind would be seen there. */
const small = 1000
/** So many counts are held for one database. */
const most = 500

type Kept<T> = Map<string, { value: T; until: number }>

/**
 * Keeps what a list comes to for half a minute, where it comes to more than a thousand; `sizeOf` tells how many that is.
 * One for each kind of list: within it, `name` tells one list from another.
 */
export function countKeeper<T>(sizeOf: (value: T) => number) {
	const byDatabase = new WeakMap<Queries, Kept<T>>()
	return async (db: Queries, name: string, at: Date, count: () => Promise<T>): Promise<T> => {
		const own: Kept<T> = byDatabase.get(db) ?? new Map()
		byDatabase.set(db, own)
		const known = own.get(name)
		if (known && known.until > at.getTime() && known.until <= at.getTime() + goodFor) return known.value
		const value = await count()
		if (own.size > most) own.clear()
		if (sizeOf(value) > small) own.set(name, { value, until: at.getTime() + goodFor })
		return value
	}
}
