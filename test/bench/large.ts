import { recordsExport } from './records-export'
import { recordsList } from './records-list'
import { recordsVerify } from './records-verify'
import { reminders } from './reminders'
import { standingList } from './standing-list'
import { recordsHouse } from './support/large-records'
import type { Line } from './support/line'

/** What a house of a million records takes; with `RAPPORT_BENCH_LARGE` and `RAPPORT_BENCH_SMALL`, folders that are seeded already. */
export async function* largeLines(only = ''): AsyncGenerator<Line> {
	if (only !== 'list') {
		for (const one of await standingList()) yield one
		for (const one of await reminders()) yield one
	}
	const large = await recordsHouse(1_000_000, process.env.RAPPORT_BENCH_LARGE)
	try {
		if (only !== 'list') {
			yield await recordsVerify(large)
			for (const one of await recordsExport(large)) yield one
		}
		const small = await recordsHouse(10_000, process.env.RAPPORT_BENCH_SMALL)
		try {
			for (const one of await recordsList(large, small)) yield one
		} finally {
			await small.stop()
		}
	} finally {
		await large.stop()
	}
}
