import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Deps } from '../deps.server'

type Needs = Pick<Deps, 'db' | 'now' | 'newId'>
/** Whose file waits, and what for; each of them has one place. */
export type Place = { kind: 'people' | 'completions'; personId: string }

/** A file waits so long between the look at it and the decision. */
const lifeMs = 30 * 60_000
/** So many at once; the oldest gives way. */
const most = 20

const named = /^(?:people|completions)-[0-9a-f]{32}-(\d+)\.json$/

/** They lie beside the database, where every process finds them, for its owner alone. */
const folderOf = ({ db }: Needs) => `${db.path}.waiting`

/** Keeps what somebody uploaded until they have decided: one each, for half an hour, in place of the one before. */
export async function keepWaiting(deps: Needs, place: Place, file: unknown): Promise<void> {
	const folder = folderOf(deps)
	await mkdir(folder, { recursive: true, mode: 0o700 })
	// It is moved to its name when it is whole: nobody reads half of it.
	const draft = join(folder, `${deps.newId()}.part`)
	await writeFile(draft, JSON.stringify(file), { mode: 0o600 })
	await dropWaiting(deps, place)
	await rename(draft, join(folder, `${startOf(place)}${deps.now().getTime() + lifeMs}.json`))
	const all = await forgetWaiting(deps)
	await take(folder, all.slice(0, -most))
}

/** What waits there, as its schema reads it; null where there is none, or its time is over. */
export async function waitingAt<File>(
	deps: Needs,
	place: Place,
	schema: z.ZodType<File>,
): Promise<File | null> {
	const name = (await forgetWaiting(deps)).findLast((one) => one.startsWith(startOf(place)))
	if (name === undefined) return null
	const text = await readFile(join(folderOf(deps), name), 'utf8').catch(() => null)
	return text === null ? null : schema.parse(JSON.parse(text))
}

export async function dropWaiting(deps: Needs, place: Place): Promise<void> {
	const names = await namesIn(folderOf(deps))
	await take(
		folderOf(deps),
		names.filter((name) => name.startsWith(startOf(place))),
	)
}

/** The waiting files of one kind, each for whoever uploaded it, until they have decided. */
export function waitingFiles<File>(kind: Place['kind'], schema: z.ZodType<File>) {
	return {
		keep: (deps: Needs, personId: string, file: File) => keepWaiting(deps, { kind, personId }, file),
		of: (deps: Needs, personId: string) => waitingAt(deps, { kind, personId }, schema),
		drop: (deps: Needs, personId: string) => dropWaiting(deps, { kind, personId }),
	}
}

/** Takes away what nobody decided about in time; answers the names of the others, oldest first. */
export async function forgetWaiting(deps: Needs): Promise<string[]> {
	const now = deps.now().getTime()
	const all = await namesIn(folderOf(deps))
	const over = all.filter((name) => endOf(name) <= now || endOf(name) > now + lifeMs)
	await take(folderOf(deps), over)
	return all
		.filter((name) => !over.includes(name))
		.sort((one, other) => endOf(one) - endOf(other) || one.localeCompare(other))
}

const endOf = (name: string) => Number(named.exec(name)?.[1] ?? 0)

function startOf({ kind, personId }: Place): string {
	return `${kind}-${createHash('sha256').update(personId).digest('hex').slice(0, 32)}-`
}

async function namesIn(folder: string): Promise<string[]> {
	const names = await readdir(folder).catch(() => [])
	return names.filter((name) => named.test(name))
}

async function take(folder: string, names: readonly string[]): Promise<void> {
	await Promise.all(names.map((name) => rm(join(folder, name), { force: true })))
}
