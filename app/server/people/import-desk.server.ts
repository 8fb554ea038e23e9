import type { WaitingFile } from './read-world.server'

/** A file waits so long between the look at it and the decision. */
const lifeMs = 30 * 60_000
const mostCharacters = 64 * 1024 * 1024

type Waiting = { file: WaitingFile; until: number }
const waiting = new Map<string, Waiting>()

/** Keeps a file of people for whoever uploaded it: in memory, one each, for half an hour; the oldest gives way. */
export function putFile(personId: string, file: WaitingFile, now: Date): void {
	forget(now)
	waiting.delete(personId)
	let room = mostCharacters - file.text.length
	for (const { file: other } of waiting.values()) room -= other.text.length
	for (const [id, { file: oldest }] of waiting) {
		if (room >= 0) break
		waiting.delete(id)
		room += oldest.text.length
	}
	waiting.set(personId, { file, until: now.getTime() + lifeMs })
}

export function fileOf(personId: string, now: Date): WaitingFile | null {
	forget(now)
	return waiting.get(personId)?.file ?? null
}

export function dropFile(personId: string): void {
	waiting.delete(personId)
}

function forget(now: Date): void {
	for (const [id, { until }] of waiting) if (until <= now.getTime()) waiting.delete(id)
}
