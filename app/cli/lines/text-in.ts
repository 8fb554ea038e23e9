import { LineFault } from './line-fault'

/** The text under a key that has to be there. */
export function textIn(fields: Record<string, unknown>, key: string): string {
	const text = ownText(fields, key)
	if (text === undefined) throw new LineFault(`it has no "${key}"`)
	return text
}

/** The text under a key; nothing where the key is missing or null. */
export function ownText(fields: Record<string, unknown>, key: string): string | undefined {
	const value = Object.hasOwn(fields, key) ? fields[key] : undefined
	if (value === undefined || value === null) return undefined
	if (typeof value !== 'string') throw new LineFault(`its "${key}" is not a text`)
	return value
}
