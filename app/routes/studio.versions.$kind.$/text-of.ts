import { isSlug } from '#app/urls'

export type NamedText = { kind: 'scenario' | 'lesson' | 'course'; slug: string }

/** The text that an address names; null where it can be none. */
export function textOf(kind: string | undefined, slug: string | undefined): NamedText | null {
	const parts = (slug ?? '').split('/')
	if (slug === undefined || !parts.every(isSlug)) return null
	if (kind === 'lesson') return parts.length === 2 ? { kind, slug } : null
	return (kind === 'scenario' || kind === 'course') && parts.length === 1 ? { kind, slug } : null
}
