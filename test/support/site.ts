import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Site = {
	/** Scheme, host and port, without a slash at the end. */
	url: string
	dataDir: string
	/** What the site has printed so far. */
	output: () => string
	/** Stops the process; the data stay. */
	halt: () => Promise<void>
	/** Starts it again on the same data and port. */
	resume: () => Promise<void>
	/** Stops it and throws its data away. */
	stop: () => Promise<void>
}

type Start = {
	/** A data folder to copy, so that a test need not wait for the first publication. */
	template?: string
	env?: Record<string, string>
	/** The installation whose `build/` runs; this one unless told otherwise. */
	root?: string
}

/** Starts the built site on a free port with data of its own, and waits until `/readyz` answers 200. */
export async function startSite(start: Start = {}): Promise<Site> {
	const dataDir = mkdtempSync(join(tmpdir(), 'rapport-site-'))
	if (start.template) cpSync(start.template, dataDir, { recursive: true })
	const port = await freePort()
	const url = `http://127.0.0.1:${port}`
	let output = ''
	let child: ChildProcess | null = null

	async function resume(): Promise<void> {
		const { VITEST: _, ...own } = process.env
		child = spawn(process.execPath, ['build/main.js'], {
			cwd: start.root ?? process.cwd(),
			env: {
				...own,
				NODE_ENV: 'production',
				PORT: String(port),
				RAPPORT_DATA: dataDir,
				RAPPORT_ORIGIN: url,
				RAPPORT_LOG: 'warn',
				...start.env,
			},
			stdio: ['ignore', 'pipe', 'pipe'],
		})
		child.stdout?.on('data', (piece) => {
			output += String(piece)
		})
		child.stderr?.on('data', (piece) => {
			output += String(piece)
		})
		await untilReady(url, child, () => output)
	}

	async function halt(): Promise<void> {
		const running = child
		child = null
		if (!running || running.exitCode !== null) return
		const ended = new Promise((resolve) => running.once('exit', resolve))
		running.kill('SIGTERM')
		const late = setTimeout(() => running.kill('SIGKILL'), 15_000)
		await ended
		clearTimeout(late)
	}

	async function stop(): Promise<void> {
		await halt()
		rmSync(dataDir, { recursive: true, force: true })
	}

	try {
		await resume()
	} catch (error) {
		await stop()
		throw error
	}
	return { url, dataDir, output: () => output, halt, resume, stop }
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
	const deadline = Date.now() + 240_000
	while (Date.now() < deadline) {
		if (child.exitCode !== null)
			throw new Error(`the site stopped with code ${child.exitCode} before it was ready:\n${output()}`)
		const answer = await fetch(`${url}/readyz`).catch(() => null)
		await answer?.arrayBuffer()
		if (answer?.status === 200) return
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
	child.kill('SIGKILL')
	throw new Error(`the site was not ready after 240 s:\n${output()}`)
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer()
		probe.once('error', reject)
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address()
			probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
		})
	})
}
