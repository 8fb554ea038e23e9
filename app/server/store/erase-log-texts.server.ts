import { z } from 'zod'
import type { Queries } from './db.server'

const row = z.object({ id: z.string(), texts: z.string() })

/**
 * Takes the texts, and the salt that binds them, from every line of the log that names somebody: by one of these texts, in any letter case,
 * as words of their own. The line stands: who did what, to what and when, and its seal. Answers how many lines there were.
 */
export async function eraseLogTexts(tx: Queries, names: readonly string[]): Promise<number> {
	const found: string[] = []
	for (const name of names.filter((one) => one.trim().length > 2)) {
		const asked = `%${JSON.stringify(name)
			.slice(1, -1)
			.replace(/[\\%_]/g, '\\$&')}%`
		const rows = z.array(row).parse(
			await tx.$queryRawUnsafe(
				`SELECT "id", coalesce("before", '') || ' ' || coalesce("after", '') AS "texts" FROM "AuditEntry"
					WHERE "before" LIKE ? ESCAPE '\\' OR "after" LIKE ? ESCAPE '\\'`,
				asked,
				asked,
			),
		)
		const whole = new RegExp(
			`(?<![\\p{L}\\p{N}])${escaped(JSON.stringify(name).slice(1, -1))}(?![\\p{L}\\p{N}])`,
			'iu',
		)
		found.push(...rows.filter(({ texts }) => whole.test(texts)).map(({ id }) => id))
	}
	const ids = [...new Set(found)]
	if (ids.length > 0)
		await tx.$executeRawUnsafe(
			`UPDATE "AuditEntry" SET "before" = NULL, "after" = NULL, "salt" = NULL WHERE "id" IN (SELECT value FROM json_each(?))`,
			JSON.stringify(ids),
		)
	return ids.length
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
