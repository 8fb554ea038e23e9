/**
 * Where to go next, from what a form or link asked for: a path of this site, or `otherwise`.
 * Resolved and compared as browsers do it; "starts with one slash" would let `/\host` through.
 */
export function safeRedirect(asked: unknown, origin: string, otherwise = '/'): string {
	if (typeof asked !== 'string' || asked === '' || asked.length > 2_000) return otherwise
	// Browsers drop tabs and newlines and read a backslash as a slash: no honest link of ours has one.
	if (/[\u0000-\u0020\u007f\\]/.test(asked)) return otherwise
	if (!asked.startsWith('/') || !URL.canParse(asked, origin)) return otherwise
	const url = new URL(asked, origin)
	if (url.origin !== new URL(origin).origin) return otherwise
	const path = `${url.pathname}${url.search}${url.hash}`
	// `/.//host` resolves to a path that starts with two slashes, and would be read anew as a host.
	return path.startsWith('//') ? otherwise : path
}
