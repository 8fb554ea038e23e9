import type { ChildProcess } from 'node:child_process'
import type { z } from 'zod'
import { fromChild } from './child-protocol.server'
import { forkChild } from './fork-child.server'
import { processorMs } from './processor-time.server'

export type RunFailure = 'busy' | 'timeout' | 'crashed' | 'unavailable' | 'closed'
export type RunOutcome<Answer> = { ok: true; answer: Answer } | { ok: false; why: RunFailure }

export type JobRunner<Job, Answer> = {
	run(job: Job): Promise<RunOutcome<Answer>>
	/** Ends the child; what waits is answered `closed`. */
	close(): void
	/** The child's process id, for tests and for the health page. */
	pid(): number | null
}

export type RunnerOptions = {
	/** The file to fork. */
	path: () => Promise<string>
	/**
	 * How long one job may take, how long a child may take to start, how long the circuit stays open. A job's time is
	 * the processor's where the system tells it, so that a busy machine does not stop sound texts; but a job that has
	 * waited three times as long is stopped in any case.
	 */
	jobMs?: number
	bootMs?: number
	openMs?: number
	/** Jobs that may wait while one runs; the next is told `busy`. */
	queue?: number
	/** Children in a row that end by themselves before no more are started for a while. */
	failures?: number
	heapMegabytes?: number
	/** Low by default: people who learn come before people who publish. */
	nice?: number
}

type Waiting<Job, Answer> = { job: Job; settle: (outcome: RunOutcome<Answer>) => void }

/**
 * One child, one job at a time. A slow child is killed and another started; a text can hurt nothing but its own job.
 * What the child answers is taken only as `answers` reads it.
 */
export function createJobRunner<Job, Answer>(
	answers: z.ZodType<Answer>,
	options: RunnerOptions,
): JobRunner<Job, Answer> {
	const { jobMs = 3_000, bootMs = 30_000, openMs = 30_000, queue = 8 } = options
	const { failures: mostFailures = 5, heapMegabytes = 256, nice = 10 } = options
	const waiting: Waiting<Job, Answer>[] = []
	let current: Waiting<Job, Answer> | null = null
	let child: ChildProcess | null = null
	let ready = false
	let failures = 0
	let open = false
	let closed = false
	let number = 0
	let timer: NodeJS.Timeout | undefined

	function finish(outcome: RunOutcome<Answer>): void {
		clearTimeout(timer)
		const done = current
		current = null
		done?.settle(outcome)
		next()
	}

	function lose(why: RunFailure): void {
		const gone = child
		child = null
		ready = false
		gone?.removeAllListeners()
		gone?.kill('SIGKILL')
		if (why === 'crashed') countFailure()
		finish({ ok: false, why })
	}

	function countFailure(): void {
		failures += 1
		if (failures < mostFailures) return
		open = true
		setTimeout(() => {
			open = false
			failures = 0
		}, openMs).unref()
	}

	async function start(): Promise<void> {
		// Started by a job, so the timer below also keeps this process alive until the child has answered.
		timer = setTimeout(() => lose('crashed'), bootMs)
		try {
			const path = await options.path()
			if (closed) return
			const started = forkChild({ path, heapMegabytes, nice })
			child = started
			started.on('message', (message) => hear(message))
			started.on('error', () => child === started && lose('crashed'))
			started.on('exit', () => child === started && lose('crashed'))
		} catch {
			lose('crashed')
		}
	}

	function hear(message: unknown): void {
		const read = fromChild.safeParse(message)
		if (!read.success) return lose('crashed')
		if ('ready' in read.data) {
			ready = true
			clearTimeout(timer)
			send()
			return
		}
		if (!current || read.data.number !== number) return
		if ('broke' in read.data) return lose('crashed')
		const answer = understood(answers, read.data.answer)
		if (answer === null) return lose('crashed')
		failures = 0
		finish({ ok: true, ...answer })
	}

	function send(): void {
		if (!current || !child) return
		number += 1
		const { pid } = child
		const before = processorMs(pid)
		const late = (waited: number): void => {
			const now = processorMs(pid)
			const left = before === null || now === null ? 0 : jobMs - (now - before)
			const more = Math.min(left, jobMs * 3 - waited)
			if (more < jobMs / 20) lose('timeout')
			else timer = setTimeout(() => late(waited + more), more)
		}
		timer = setTimeout(() => late(jobMs), jobMs)
		child.send({ number, job: current.job }, (error) => {
			if (error && child) lose('crashed')
		})
	}

	function next(): void {
		if (current || closed) return
		current = waiting.shift() ?? null
		if (!current) return
		if (open) return finish({ ok: false, why: 'unavailable' })
		if (ready) return send()
		void start()
	}

	return {
		run: (job) =>
			new Promise((settle) => {
				if (closed) return settle({ ok: false, why: 'closed' })
				if (waiting.length >= queue) return settle({ ok: false, why: 'busy' })
				waiting.push({ job, settle })
				next()
			}),
		close() {
			closed = true
			for (const { settle } of waiting.splice(0)) settle({ ok: false, why: 'closed' })
			lose('closed')
		},
		pid: () => child?.pid ?? null,
	}
}

/** An answer nested so deeply that reading it overflows the stack is no answer. */
function understood<Answer>(answers: z.ZodType<Answer>, answer: unknown): { answer: Answer } | null {
	try {
		const read = answers.safeParse(answer)
		return read.success ? { answer: read.data } : null
	} catch {
		return null
	}
}
