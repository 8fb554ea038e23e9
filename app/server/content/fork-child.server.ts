import { type ChildProcess, fork } from 'node:child_process'

export type ForkOptions = { path: string; heapMegabytes: number }

/** Starts a disposable child: an empty environment, a small heap, no code from strings, and nothing that keeps us alive. */
export function forkChild({ path, heapMegabytes }: ForkOptions): ChildProcess {
	const child = fork(path, [], {
		cwd: '/',
		env: { NODE_ENV: 'production' },
		execArgv: [`--max-old-space-size=${heapMegabytes}`, '--disallow-code-generation-from-strings'],
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		serialization: 'json',
	})
	child.unref()
	child.channel?.unref()
	return child
}
