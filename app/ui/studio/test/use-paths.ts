import { useEffect, useSyncExternalStore } from 'react'
import { useBench } from '../bench/bench'
import { openPathsRunner, type PathsRun, type PathsRunner, type PathsWorker } from './paths-run'

/** Walks go on while one looks at another pane, so they are kept by draft, outside of any. */
const runners = new Map<string, PathsRunner>()

/** Quicker than this, in ms, a walk begins anew by itself whenever the text has changed. */
const quick = 1500
/** So long after the last change, in ms. */
const rest = 800

const begin = (): PathsWorker =>
	new Worker(new URL('./paths-worker.ts', import.meta.url), { type: 'module', name: 'paths' })

function runnerOf(draft: string): PathsRunner {
	const runner = runners.get(draft) ?? openPathsRunner(begin, () => performance.now())
	runners.set(draft, runner)
	return runner
}

const nothing: PathsRun = { now: 'idle', told: null, found: null }

export type Paths = {
	run: PathsRun
	/** What was found is about an earlier text. */
	outdated: boolean
	/** Null while there is nothing that could be walked. */
	walk: (() => void) | null
	stop: () => void
}

/** Every path of the draft on the bench, and what has been found out about them. */
export function usePaths(): Paths {
	const { draft, checked } = useBench()
	const runner = runnerOf(draft.id)
	const run = useSyncExternalStore(runner.subscribe, runner.get, () => nothing)
	const definition = checked?.play?.definition
	const text = checked?.text ?? ''
	const outdated = run.found !== null && run.found.text !== text
	const again = outdated && run.now === 'idle' && (run.found?.took ?? quick) < quick
	useEffect(() => {
		if (!again || !definition) return
		const timer = setTimeout(() => runner.start(definition, text), rest)
		return () => clearTimeout(timer)
	}, [again, definition, text, runner])
	return {
		run,
		outdated,
		walk: definition ? () => runner.start(definition, text) : null,
		stop: runner.stop,
	}
}
