import type { Phrasings } from '#app/core/wording/marking'
import { LineFault } from './line-fault'

/** Reads `{ id: [examples] }` or `{ id: { examples, near } }`; throws a `LineFault` where it is something else. */
export const phrasingsIn =
	(key: string) =>
	(value: unknown): Record<string, Phrasings> => {
		const listIn = (list: unknown, where: string): string[] => {
			if (!Array.isArray(list)) throw new LineFault(`${where} is not a list of texts`)
			return list.map((one: unknown) => {
				if (typeof one !== 'string') throw new LineFault(`${where} holds something that is no text`)
				return one
			})
		}
		if (!isRecord(value)) throw new LineFault(`"${key}" is not an object of lists`)
		return Object.fromEntries(
			Object.entries(value).map(([id, given]) => {
				const where = `"${key}.${id.slice(0, 60)}"`
				if (!isRecord(given)) return [id, { examples: listIn(given, where) }]
				return [id, { examples: listIn(given.examples, where), near: listIn(given.near ?? [], where) }]
			}),
		)
	}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
