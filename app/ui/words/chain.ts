/** Sentences about the check of the chain of records. */
export const chainWords = {
	title: 'Are the completion records intact?',
	text: 'Checks the whole chain: every record, in order, against the record before it, and against the signed checkpoints outside the database. Then the list of records and the certificates against the chain.',
	verify: 'Check the chain',
	queued: 'The check has begun. It takes some minutes with this many records; look here again then.',
	never: 'Nobody has checked it yet.',
	last: 'Last checked',
	by: (name: string) => `by ${name}`,
	intact: (count: number, noted: number) =>
		`${count === 1 ? 'The one record holds.' : `All ${count} records hold.`}${noted > 0 ? ` They fit ${noted === 1 ? 'the one checkpoint' : `all ${noted} checkpoints`}.` : ''}`,
	broken: (seq: number, why: string) => `Record ${seq} does not hold: ${why}.`,
	beside: (what: string, why: string) => `The chain holds, but ${what} does not: ${why}.`,
	forged: (line: number, why: string) => `Line ${line} of the checkpoints does not hold: ${why}.`,
} as const
