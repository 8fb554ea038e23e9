import type { Deps } from '#app/server/deps.server'

/** The same house, in which somebody else does something between the working out of an act and its turn to write. */
export function meanwhile(deps: Deps, act: () => Promise<unknown>): Deps {
	let first = true
	const write: Deps['db']['write'] = async (work, options) => {
		const now = first
		first = false
		if (now) await act()
		return deps.db.write(work, options)
	}
	const db = new Proxy(deps.db, { get: (all, name) => (name === 'write' ? write : Reflect.get(all, name)) })
	return { ...deps, db }
}
