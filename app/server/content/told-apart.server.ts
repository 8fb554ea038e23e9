import type { ScriptExchange } from '#app/core/language/script/exchange'
import type { ReadAnswer, ReadJob } from './child-protocol.server'
import type { JobRunner, RunOutcome } from './job-runner.server'
import type { ScriptJob } from './script-job.server'

type Runner = Pick<JobRunner<ReadJob | ScriptJob, ReadAnswer | ScriptExchange>, 'run'>

const mixedUp = { ok: false, why: 'crashed' } as const

/** The child as one that reads drafts; an answer to something else is none. */
export const readsOf = (runner: Runner) => ({
	async run(job: ReadJob): Promise<RunOutcome<ReadAnswer>> {
		const outcome = await runner.run(job)
		if (!outcome.ok) return outcome
		return 'reading' in outcome.answer ? { ok: true, answer: outcome.answer } : mixedUp
	},
})

/** The child as one that reads and writes scripts. */
export const scriptsOf = (runner: Runner) => ({
	async run(job: ScriptJob): Promise<RunOutcome<ScriptExchange>> {
		const outcome = await runner.run(job)
		if (!outcome.ok) return outcome
		return 'script' in outcome.answer ? { ok: true, answer: outcome.answer } : mixedUp
	},
})
