import type { Field, FrontReading } from './fields'

/** Reports every key in `keys` that an entry lacks, at the entry. */
export function demand(
	reading: FrontReading,
	owner: Field,
	fields: ReadonlyMap<string, Field>,
	where: string,
	keys: readonly string[],
): void {
	for (const key of keys)
		if (!fields.has(key))
			reading.report('missing-key', owner.at, `${where} has no ${key}.`, hints[key] ?? `Add ${key}: "…".`)
}

const hints: Readonly<Record<string, string>> = {
	side: 'Add side: task or side: people.',
	earned: 'Add earned: "said(ask)", say: what the trainee must have done to be told.',
}
