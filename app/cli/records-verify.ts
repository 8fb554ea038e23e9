import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { databasePath } from '#app/server/deps.server'
import { readEnv } from '#app/server/env.server'
import { envFile } from '#app/server/env-files.server'
import { demoKeys } from '#app/server/keys.server'
import { type HouseVerdict, holds, verifyHouse } from '#app/server/records/verify-house.server'
import { openDb } from '#app/server/store/db.server'
import { rootFolder } from '#app/server/store/root.server'
import type { Checkpoint } from '#app/server/store/verify-records.server'

// npm run --silent records:verify [-- --checkpoints FILE --checkpoint SEQ:MAC --log-checkpoint SEQ:MAC --json]: exit 0 all holds, 1 it does not, 2 usage.
const usage =
	'Usage: records:verify [--checkpoints FILE] [--checkpoint SEQ:MAC] [--log-checkpoint SEQ:MAC] [--json], with heads that an earlier run printed.'

function stop(): never {
	console.error(usage)
	process.exit(2)
}

function checkpointOf(text: string): Checkpoint {
	const found = /^(\d+):([0-9a-f]{64})$/.exec(text)
	return found?.[1] && found[2] ? { seq: Number(found[1]), mac: found[2] } : stop()
}

function readArguments() {
	try {
		return parseArgs({
			options: {
				checkpoint: { type: 'string' },
				checkpoints: { type: 'string' },
				'log-checkpoint': { type: 'string' },
				json: { type: 'boolean', default: false },
			},
		}).values
	} catch {
		return stop()
	}
}

function few(seqs: readonly number[]): string {
	const more = seqs.length - 50
	return `${seqs.slice(0, 50).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function lines({ chain, checkpoints, log, beside }: HouseVerdict): string[] {
	const { noted, faults } = checkpoints
	const said = chain.ok
		? [
				`The chain holds: ${chain.rows} records.`,
				...(chain.erased.length > 0 ? [`Evidence erased, mark stands: ${few(chain.erased)}.`] : []),
			]
		: [`Record ${chain.seq} does not hold: ${chain.why}. The ${chain.rows} before it do.`]
	if (chain.ok && noted > 0) said.push(`It fits the checkpoints: ${noted}.`)
	said.push(...faults.map(({ line, why }) => `Checkpoint on line ${line} does not hold: ${why}.`))
	said.push(...logLines(log))
	said.push(...beside.map(({ what, why }) => `${what} does not hold: ${why}.`))
	if (chain.ok && chain.head) said.push(`Head ${chain.head.seq}:${chain.head.mac}`)
	if (log.ok && log.head) said.push(`Log head ${log.head.seq}:${log.head.mac}`)
	return said
}

function logLines(log: HouseVerdict['log']): string[] {
	if (!log.ok)
		return [`Line ${log.line} of the log does not hold: ${log.why}. The ${log.lines} before it do.`]
	const { lines: count, late, unsealed, erased } = log
	return [
		...(count > 0 ? [`The log holds: ${count === 1 ? '1 line' : `${count} lines`}.`] : []),
		...(late > 0
			? [
					`Sealed some time after they were written: lines 1 to ${late}. What they said before that no seal tells.`,
				]
			: []),
		...(unsealed > 0
			? [
					`Not sealed yet, so not checked: ${unsealed} lines of the log. The next start of the server seals them.`,
				]
			: []),
		...(erased.length > 0 ? [`Text erased, line stands: ${few(erased)}.`] : []),
	]
}

const asked = readArguments()
const given = (text: string | undefined) => (text === undefined ? undefined : checkpointOf(text))
const checkpoint = given(asked.checkpoint)
const logCheckpoint = given(asked['log-checkpoint'])
try {
	const env = readEnv({ ...envFile(rootFolder()), ...process.env })
	const path = databasePath(env)
	if (!existsSync(path)) throw new Error(`There is no database at ${path}.`)
	const file = asked.checkpoints === undefined ? env.checkpoints : resolve(asked.checkpoints)
	if (asked.checkpoints !== undefined && !existsSync(file)) throw new Error(`There is no file ${file}.`)
	const db = await openDb(path)
	const verdict = await verifyHouse(
		{ db, keys: env.keys ?? demoKeys(env.dataDir) },
		{
			file,
			copy: asked.checkpoints !== undefined,
			...(checkpoint ? { checkpoint } : {}),
			...(logCheckpoint ? { logCheckpoint } : {}),
		},
	)
	const whole = holds(verdict)
	if (asked.json) console.log(JSON.stringify({ ok: whole, ...verdict }))
	else for (const line of lines(verdict)) (whole ? console.log : console.error)(line)
	if (!whole) process.exitCode = 1
	await db.close()
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error))
	process.exitCode = 1
}
