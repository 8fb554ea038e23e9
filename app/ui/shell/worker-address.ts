/** Our own built workers, and nothing beside them: no other folder, no query, no escapes. */
const worker = /^\/assets\/[a-z-]+-worker-[\w-]+\.js$/

/** An address that a page may make a script of: a worker of this very site, as it was built. Null for anything else. */
export function workerAddress(address: string, origin: string): string | null {
	let read: URL
	try {
		read = new URL(address, origin)
	} catch {
		return null
	}
	const { pathname, search, hash } = read
	return read.origin === origin && worker.test(pathname) && search === '' && hash === '' ? read.href : null
}
