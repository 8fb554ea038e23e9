export const mostAlt = 300

export type AltRefusal = 'alt-empty' | 'alt-too-long' | 'alt-is-a-name'

/** The words for a picture as they are kept, in one line. The name of a file says nothing to whoever cannot see it. */
export function altWords(typed: string): { ok: true; alt: string } | { ok: false; refused: AltRefusal } {
	const alt = typed.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
	if (alt === '') return { ok: false, refused: 'alt-empty' }
	if (alt.length > mostAlt) return { ok: false, refused: 'alt-too-long' }
	const isName = /^\S+\.(?:png|jpe?g|webp|gif|avif|svg|heic)$/i.test(alt)
	return isName ? { ok: false, refused: 'alt-is-a-name' } : { ok: true, alt }
}

/** What a file was called, without folders and signs that do not show: to be read, never to be opened. */
export function shownName(told: string): string {
	const last = told.split(/[/\\]/).at(-1) ?? ''
	const name = last
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
		.trim()
		.slice(0, 100)
	return /[\p{L}\p{N}]/u.test(name) ? name : 'picture'
}
