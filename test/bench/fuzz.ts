import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { processorMs } from '#app/server/content/processor-time.server'

/*
 * `npm run --silent bench:fuzz -- [--documents 100000] [--from 1] [--limit 3000]`: hands the compiler that many documents
 * made from seeds, in as many processes as there are cores, and prints one JSON line. Exit 1 when one throws, is refused
 * without a place, is taken though MDX or play cannot take it, ends its process, or keeps it busy for longer than the
 * limit (ms of the processor's time). A fault names its seed: `--from SEED --documents 1` brings that document again.
 */
const { values } = parseArgs({
	options: {
		documents: { type: 'string', default: '100000' },
		from: { type: 'string', default: '1' },
		limit: { type: 'string', default: '3000' },
	},
})
const [documents = 0, from = 1, limit = 0] = [values.documents, values.from, values.limit].map(Number)
const step = Math.min(availableParallelism(), documents)
const last = from + documents - 1

const told = z.union([
	z.object({ seed: z.number() }),
	z.object({ done: z.number(), kind: z.string(), ms: z.number(), fault: z.string().nullable() }),
])
type Done = { done: number; kind: string; ms: number; fault: string | null }

const faults: string[] = []
const all: Done[] = []
const worker = fileURLToPath(new URL('fuzz-worker.ts', import.meta.url))

/** Works through its seeds; a process that hangs or dies is replaced by one that goes on behind that seed. */
async function lane(first: number): Promise<void> {
	for (let next: number | null = first; next !== null && next <= last; ) next = await untilItEnds(next)
}

function untilItEnds(first: number): Promise<number | null> {
	const child = fork(worker, [first, last, step].map(String), { execArgv: ['--import', 'tsx'] })
	let seed: number | null = null
	let began = processorMs(child.pid) ?? 0
	let hung = false
	const watch = setInterval(() => {
		if ((processorMs(child.pid) ?? 0) - began <= limit) return
		hung = true
		child.kill('SIGKILL')
	}, 100)
	child.on('message', (message) => {
		const one = told.parse(message)
		if ('seed' in one) {
			seed = one.seed
			// The first has the start of the process on its clock as well.
			began = processorMs(child.pid) ?? 0
			return
		}
		all.push(one)
		if (one.fault !== null) faults.push(`${one.done} (${one.kind}): ${one.fault}`)
		if (all.length % 5000 === 0)
			process.stderr.write(`${all.length} of ${documents}, ${faults.length} faults\n`)
	})
	return new Promise((go) => {
		child.on('exit', (code) => {
			clearInterval(watch)
			if (code === 0) return go(null)
			if (seed === null) {
				faults.push('a process ended before its first document')
				return go(null)
			}
			faults.push(`${seed}: ${hung ? `busy for more than ${limit} ms` : `its process ended with ${code}`}`)
			go(seed + step)
		})
	})
}

const began = performance.now()
await Promise.all(Array.from({ length: step }, (_, at) => lane(from + at)))
const seconds = (performance.now() - began) / 1000
const slowest = all.toSorted((a, b) => b.ms - a.ms).slice(0, 5)
const line = {
	name: 'fuzz',
	unit: 'documents',
	documents: all.length,
	perSecond: Math.round(all.length / seconds),
	medianMs: Math.round(all.map(({ ms }) => ms).sort((a, b) => a - b)[all.length >> 1] ?? 0),
	slowest: slowest.map(({ done, kind, ms }) => `${done} (${kind}): ${Math.round(ms)} ms`),
	faults,
	ok: faults.length === 0 && all.length === documents,
}
process.stdout.write(`${JSON.stringify(line)}\n`)
if (!line.ok) process.exitCode = 1
