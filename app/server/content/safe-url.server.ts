import { pictureIn } from '#app/core/writing/picture'

const schemes = new Set(['http', 'https', 'mailto', 'tel'])

/** Whether a link may stand in author's words: http, https, mailto, tel, or a path on this site. */
export function isSafeLink(url: string): boolean {
	if (/[\u0000-\u0020\u007f-\u00a0\\]/.test(url)) return false
	if (url.startsWith('//')) return false
	const beforePath = url.split(/[/?#]/, 1)[0] ?? ''
	const colon = beforePath.indexOf(':')
	return colon === -1 || schemes.has(beforePath.slice(0, colon).toLowerCase())
}

/** Whether a picture may be shown: a file of ours under /figures, or one of the library; nothing from elsewhere. */
export function isFigure(url: string): boolean {
	if (pictureIn(url) !== null) return true
	return /^\/figures\/(?:[a-z0-9][a-z0-9_-]*\/)*[a-z0-9][a-z0-9_-]*\.(?:png|jpe?g|webp|avif|gif|svg)$/.test(
		url,
	)
}
