/** A piece of SQL with what is bound in it, in order. */
export type Sql = { text: string; values: readonly Bound[] }
export type Bound = string | number | boolean | Date | null

export const sql = (text: string, ...values: Bound[]): Sql => ({ text, values })

/** All of these; none: whatever there is. */
export function allOf(parts: readonly Sql[]): Sql {
	if (parts.length === 0) return sql('1')
	return joined(parts, ' AND ')
}

export function joined(parts: readonly Sql[], between: string): Sql {
	return {
		text: parts.map(({ text }) => text).join(between),
		values: parts.flatMap(({ values }) => values),
	}
}

/** Whether a column is one of these. */
export function isIn(column: string, values: readonly Bound[]): Sql {
	if (values.length === 0) return sql('0')
	if (values.length === 1) return sql(`${column} = ?`, values[0] ?? null)
	return sql(`${column} IN (${values.map(() => '?').join(', ')})`, ...values)
}

/** A text for LIKE ... ESCAPE '\\' that is found as it is. */
export function likeText(text: string): string {
	return text.replace(/[\\%_]/g, '\\$&')
}
