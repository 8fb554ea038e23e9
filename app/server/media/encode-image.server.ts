import { createHash } from 'node:crypto'
import { childPath } from '../content/child-path.server'
import { createJobRunner, type RunnerOptions } from '../content/job-runner.server'
import { turns } from '../session/turns.server'
import { type ImageAnswer, type ImageJob, type ImageRefusal, imageAnswerSchema } from './image-task.server'

export type EncodedImage = { id: string; width: number; height: number; bytes: Uint8Array<ArrayBuffer> }
/** `busy`: too many wait; `too-hard`: it took too long or too much memory. */
export type NoImage = { ok: false; why: ImageRefusal | 'busy' | 'too-hard' }

/** One picture at a time; so many more may wait. */
const inTurn = turns(1, 6)

const limits: RunnerOptions = {
	path: () => childPath('image-child'),
	jobMs: 15_000,
	queue: 1,
	heapMegabytes: 128,
}

/** Makes a webp of a picture that somebody sent, in a process of its own that ends with it. */
export async function encodeImage(
	sent: Uint8Array,
	options: Partial<RunnerOptions> = {},
): Promise<{ ok: true; image: EncodedImage } | NoImage> {
	const answer = await inChild({ task: 'encode', bytes: base64(sent) }, options)
	if (!answer.ok) return answer
	const bytes = Uint8Array.from(Buffer.from(answer.bytes, 'base64'))
	const { width, height } = answer
	return { ok: true, image: { id: imageId(bytes), width, height, bytes } }
}

/** What a picture is that is kept as it is: its type and size. */
export async function lookAtImage(
	bytes: Uint8Array,
): Promise<{ ok: true; type: string; width: number; height: number } | NoImage> {
	return inChild({ task: 'look', bytes: base64(bytes) }, {})
}

/** A picture's name: the first 32 hex digits of the SHA-256 of its bytes. */
export function imageId(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

async function inChild(job: ImageJob, options: Partial<RunnerOptions>): Promise<ImageAnswer | NoImage> {
	const outcome = await inTurn(async () => {
		const runner = createJobRunner<ImageJob, ImageAnswer>(imageAnswerSchema, { ...limits, ...options })
		return runner.run(job).finally(runner.close)
	})
	if (outcome === null) return { ok: false, why: 'busy' }
	if (!outcome.ok) return { ok: false, why: 'too-hard' }
	return outcome.answer
}
