/** Where a page of a log goes on: after this row, the newest being first. */
export type LogKey = { at: Date; id: string }

export function logKeyText({ at, id }: LogKey): string {
	return `${at.toISOString()}_${id}`
}

/** The key that was written; null for any other text. */
export function logKeyFrom(text: string | null): LogKey | null {
	const [, time = '', id = ''] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([A-Za-z0-9_-]{1,64})$/.exec(text ?? '') ?? []
	const at = new Date(time)
	return Number.isNaN(at.getTime()) ? null : { at, id }
}
