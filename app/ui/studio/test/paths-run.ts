import type { EveryPath, Told } from '#app/core/paths/every/every-path'
import type { ScenarioDefinition } from '#app/core/scenario/definition'

export type FromWorker = { kind: 'told'; told: Told } | { kind: 'found'; found: EveryPath }

/** As much of a worker as is used here. */
export type PathsWorker = Pick<Worker, 'postMessage' | 'terminate'> & {
	onmessage: ((event: MessageEvent<FromWorker>) => void) | null
	onerror: ((event: ErrorEvent) => void) | null
}

/** unable: no worker could be started, or it broke. The newest that was found stays while one walks anew. */
export type PathsRun = {
	now: 'idle' | 'running' | 'stopped' | 'unable'
	told: Told | null
	/** With the text that it is about. */
	found: { text: string; found: EveryPath; took: number } | null
}

export type PathsRunner = {
	get: () => PathsRun
	subscribe: (heard: () => void) => () => void
	/** Stops what is running, and walks this definition, which is what the text compiles to. */
	start: (definition: ScenarioDefinition, text: string) => void
	stop: () => void
}

/** Walks of one draft's paths, one at a time, in a worker that `begin` starts; `clock` is in ms. */
export function openPathsRunner(begin: () => PathsWorker, clock: () => number): PathsRunner {
	let run: PathsRun = { now: 'idle', told: null, found: null }
	let worker: PathsWorker | null = null
	const hearers = new Set<() => void>()
	const put = (change: Partial<PathsRun>) => {
		run = { ...run, ...change }
		for (const heard of hearers) heard()
	}
	const end = (now: PathsRun['now']) => {
		worker?.terminate()
		worker = null
		put({ now, told: null })
	}
	return {
		get: () => run,
		subscribe: (heard) => {
			hearers.add(heard)
			return () => void hearers.delete(heard)
		},
		start(definition, text) {
			worker?.terminate()
			const began = clock()
			try {
				worker = begin()
			} catch {
				return end('unable')
			}
			const own = worker
			own.onmessage = ({ data }) => {
				if (own !== worker) return
				if (data.kind === 'told') return put({ told: data.told })
				put({ found: { text, found: data.found, took: clock() - began } })
				end('idle')
			}
			own.onerror = () => {
				if (own === worker) end('unable')
			}
			put({ now: 'running', told: null })
			own.postMessage(definition)
		},
		stop() {
			if (run.now === 'running') end('stopped')
		},
	}
}
