import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'

/** `nice` 0 is an ordinary process, 19 one that waits for all others. */
export type ForkOptions = { path: string; heapMegabytes: number; nice: number }

/** Starts a disposable child: an empty environment, a small heap, no code from strings, and nothing that keeps us alive. */
export function forkChild({ path, heapMegabytes, nice }: ForkOptions): ChildProcess {
	const child = fork(path, [], {
		cwd: '/',
		env: { NODE_ENV: 'production' },
		execArgv: [`--max-old-space-size=${heapMegabytes}`, '--disallow-code-generation-from-strings'],
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		serialization: 'json',
	})
	// Before it starts esbuild, which inherits this.
	if (child.pid !== undefined && nice > 0) setPriority(child.pid, nice)
	child.unref()
	child.channel?.unref()
	return child
}
