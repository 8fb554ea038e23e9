/** Sentences about the check of the chain of records and of the log. */
export const chainWords = {
	title: 'Are the completion records and the log intact?',
	text: 'Checks the whole chain: every record, in order, against the record before it, and against the signed checkpoints outside the database. Then each line of the log in the same way, and the list of records and the certificates against the chain.',
	verify: 'Check the records and the log',
	queued: 'The check has begun. It takes some minutes with this many records; look here again then.',
	never: 'Nobody has checked it yet.',
	last: 'Last checked',
	by: (name: string) => `by ${name}`,
	intact: (count: number, noted: number, lines: number) =>
		`${count === 1 ? 'The one record holds.' : `All ${count} records hold.`}${noted > 0 ? ` They fit ${noted === 1 ? 'the one checkpoint' : `all ${noted} checkpoints`}.` : ''}${lines > 0 ? ` ${lines === 1 ? 'The one line of the log holds' : `All ${lines} lines of the log hold`}.` : ''}`,
	broken: (seq: number, why: string) => `Record ${seq} does not hold: ${why}.`,
	beside: (what: string, why: string) => `The chain of records holds, but ${what} does not: ${why}.`,
	forged: (line: number, why: string) => `Line ${line} of the checkpoints does not hold: ${why}.`,
} as const
