import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { recordAudit } from '#app/server/acts/record-audit.server'
import { demoKeys } from '#app/server/keys.server'
import { noteCheckpoint } from '#app/server/records/checkpoints.server'
import { openDb } from '#app/server/store/db.server'
import { layTables } from '#app/server/store/lay-tables.server'
import { colleague } from '#test/support/colleague'
import { testFolder } from '#test/support/db'
import { testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

function verify(dataDir: string, ...more: string[]) {
	const run = spawnSync(process.execPath, ['--import', 'tsx', 'app/cli/records-verify.ts', ...more], {
		env: { ...process.env, RAPPORT_DATA: dataDir },
		encoding: 'utf8',
	})
	return { exit: run.status, said: `${run.stdout}${run.stderr}`.trim() }
}

test('B8 records:verify says that the chain holds, names the first bad row, and knows its usage', async () => {
	const folder = testFolder()
	const path = join(folder, 'rapport.db')
	layTables(path)
	const db = await openDb(path, { synchronous: 'OFF' })
	const deps = await testDeps({ db, keys: demoKeys(folder) })
	await colleague(deps, 'nina')
	for (let n = 0; n < 3; n++) await keepRecord(deps, 'nina')
	await db.write((tx) => recordAudit(deps, tx, { actorId: 'nina', action: 'x', target: 'y', after: 1 }))
	const file = join(folder, 'checkpoints.jsonl')
	await noteCheckpoint({ ...deps, env: { ...deps.env, checkpoints: file } })
	await db.close()

	const whole = verify(folder)
	expect(whole).toMatchObject({
		exit: 0,
		said: expect.stringMatching(
			/^The chain holds: 3 records\.\nIt fits the checkpoints: 1\.\nThe log holds: 1 line\.\nHead 3:[0-9a-f]{64}\nLog head 1:[0-9a-f]{64}$/,
		),
	})

	expect(verify(folder, '--log-checkpoint', `2:${'0'.repeat(64)}`)).toMatchObject({
		exit: 1,
		said: expect.stringContaining('Line 2 of the log does not hold: lines 2 to 2 were cut off the end.'),
	})
	expect(JSON.parse(verify(folder, '--json').said)).toMatchObject({ ok: true, checkpoints: { noted: 1 } })
	const forged = join(folder, 'forged.jsonl')
	writeFileSync(forged, readFileSync(file, 'utf8').replace('"rows":3', '"rows":2'))
	expect(verify(folder, '--checkpoints', forged)).toMatchObject({
		exit: 1,
		said: expect.stringContaining(
			'Checkpoint on line 1 does not hold: its signature does not fit what it says.',
		),
	})
	expect(verify(folder, '--checkpoints', join(folder, 'nowhere'))).toMatchObject({ exit: 1 })

	const raw = new Database(path)
	raw.exec(
		'DROP TRIGGER "CompletionRecord_keeps_rows"; UPDATE "CompletionRecord" SET "minutes" = 90 WHERE "seq" = 2',
	)
	raw.close()
	expect(verify(folder)).toEqual({
		exit: 1,
		said: expect.stringMatching(
			/^Record 2 does not hold: its seal does not fit what it says\. The 1 before it do\.\nThe log holds/,
		),
	})
	expect(verify(folder, '--checkpoint', 'nonsense')).toMatchObject({ exit: 2 })
}, 60_000)
