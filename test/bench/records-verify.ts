import { createHmac } from 'node:crypto'
import { openRaw } from '#app/server/store/raw-reader.server'
import { verifyRecords } from '#app/server/store/verify-records.server'
import type { RecordsHouse } from './support/large-records'
import { type Line, line } from './support/line'

const page = 10_000

/** JSON read, written and sealed, and nothing else: the same rows, read before the clock runs. */
function bareLoop({ db, keys, rows }: RecordsHouse): number {
	const raw = openRaw(db.path)
	const ask = raw.prepare('SELECT * FROM "CompletionRecord" WHERE "seq" > ? ORDER BY "seq" LIMIT ?')
	let taken = 0
	for (let after = 0; after < rows; after += page) {
		const texts = ask.all(after, page).map((row) => JSON.stringify(row))
		const began = performance.now()
		for (const text of texts) {
			createHmac('sha256', keys.ledger.secret)
				.update(JSON.stringify(JSON.parse(text)))
				.digest('hex')
		}
		taken += performance.now() - began
	}
	raw.close()
	return taken
}

/** The whole check of a chain beside that loop. */
export async function recordsVerify(house: RecordsHouse): Promise<Line> {
	const reference = bareLoop(house)
	const began = performance.now()
	const verdict = await verifyRecords(house.db.read, house.keys)
	const ours = performance.now() - began
	if (!verdict.ok || verdict.rows !== house.rows) throw new Error('the chain must hold')
	return line(`check of a chain of ${house.rows} records`, 'ms', ours, reference, 2)
}
