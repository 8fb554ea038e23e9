import { type DraftKind, draftKinds } from '#app/server/store/drafts.server'
import { isSlug } from '#app/urls'

/** A text by its kind and name, as `scenario/first-customer` or `lesson/respect/being-heard`; null where it can be none. */
export function textNamed(name: string): { kind: DraftKind; slug: string } | null {
	const [first, ...parts] = name.split('/')
	const kind = draftKinds.find((one) => one === first)
	const wanted = kind === 'lesson' ? 2 : 1
	return kind && parts.length === wanted && parts.every(isSlug) ? { kind, slug: parts.join('/') } : null
}
