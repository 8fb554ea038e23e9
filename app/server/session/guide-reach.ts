import { may } from './permissions'

/** Chapters for whoever looks after people, records or the server; all others are for those who write. */
const deskChapters: readonly string[] = [
	'hr-desk',
	'people-and-imports',
	'records-and-audits',
	'adjustments',
	'privacy',
	'operations',
]

/** Whether somebody in this role has a guide to read at all. */
export function readsGuide(role: string): boolean {
	return may(role, 'content-read') !== false || may(role, 'audit-read') !== false
}

/** Whether a chapter is for this role: whoever writes reads all of them. */
export function readsChapter(role: string, slug: string): boolean {
	return may(role, 'content-read') !== false || (readsGuide(role) && deskChapters.includes(slug))
}
