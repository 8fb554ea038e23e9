import { type ChildProcess, execFile, spawn } from 'node:child_process'

const command = (args: string[]) => ['--import', 'tsx', 'app/cli/content-check.ts', ...args]

/** Runs `content:check` as a command to its end. */
export function contentCheck(...args: string[]): Promise<{ code: number; out: string; err: string }> {
	return new Promise((go) => {
		execFile(process.execPath, command(args), (error, out, err) => {
			go({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
		})
	})
}

/** Starts `content:check --watch`; `until` waits for what it has written since the last time. */
export function watchContent(...args: string[]) {
	const child: ChildProcess = spawn(process.execPath, command(['--watch', ...args]))
	let text = ''
	let hear = () => {}
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8')
		stream?.on('data', (piece: string) => {
			text += piece
			hear()
		})
	}
	return {
		child,
		async until(words: string): Promise<string> {
			while (!text.includes(words)) await new Promise<void>((go) => (hear = go))
			const seen = text
			text = ''
			return seen
		},
		ended: new Promise<{ code: number | null; signal: string | null }>((go) => {
			child.on('exit', (code, signal) => go({ code, signal }))
		}),
	}
}
