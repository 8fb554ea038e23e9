import { Worker } from 'node:worker_threads'
import { openKept } from '#app/core/language/kept/kept-reading'
import { toChild } from './child-protocol.server'
import { readJob } from './read-job.server'
import { runJob } from './run-job.server'
import { scriptJob } from './script-job.server'

// The disposable child: no database, no environment, no code from strings, a small heap, one job at a time.
// Whoever started it kills it when it is slow; it ends by itself when that process is gone, and because a text can
// keep this thread from hearing of that, a second thread looks who its parent is.
process.on('disconnect', () => process.exit(0))
const orphanWatch = `const parent = process.ppid
setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL') }, 1000)`
new Worker(new URL(`data:text/javascript,${encodeURIComponent(orphanWatch)}`), {
	resourceLimits: { maxOldGenerationSizeMb: 8 },
}).unref()

const warm = {
	kind: 'guide',
	slug: 'warm',
	file: '',
	text: '',
	body: 'Warm.',
	anchors: null,
	scenarios: null,
} as const

const kept = openKept()

process.on('message', (message) => {
	const { number, job } = toChild.parse(message)
	const answered = answerTo(job)
	answered.then(
		(answer) => process.send?.({ number, answer }),
		(error: unknown) => process.send?.({ number, broke: error instanceof Error ? error.message : 'unknown' }),
	)
})

async function answerTo(job: ReturnType<typeof toChild.parse>['job']) {
	if (!('task' in job)) return runJob(job)
	return job.task === 'script' ? scriptJob(job) : readJob(job, kept)
}

// The first bundle takes a second; the clock of the first job should not.
await runJob(warm)
process.send?.({ ready: true })
