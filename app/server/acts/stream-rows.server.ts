import { csvOf } from './csv.server'

export type Cell = string | number

const byteOrderMark = '\uFEFF'

/**
 * Batches of rows as CSV in UTF-8, made while it is read: a slow reader slows the query down, and memory holds one batch.
 * Whoever goes away ends the query.
 */
export function csvStream(head: Cell[], batches: AsyncIterable<Cell[][]>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder()
	const source = batches[Symbol.asyncIterator]()
	return new ReadableStream<Uint8Array>(
		{
			start: (controller) => controller.enqueue(encoder.encode(`${byteOrderMark}${csvOf([head])}`)),
			pull: async (controller) => {
				const { done, value } = await source.next()
				if (done) controller.close()
				else controller.enqueue(encoder.encode(csvOf(value)))
			},
			cancel: async () => {
				await source.return?.()
			},
		},
		{ highWaterMark: 1 },
	)
}
