import type { Deps } from '../deps.server'
import { forgetWaiting } from '../import/waiting-files.server'
import { forgetJobs } from '../store/jobs.server'
import { forgetMails } from '../store/mails.server'

const dayMs = 24 * 3_600_000
/** How many days what is done stays to be looked at. */
const kept = { jobs: 14, letters: 90 }

/** Takes away jobs that are long done, letters that went out long ago, and files that nobody decided about. */
export async function tidy(deps: Deps): Promise<string> {
	const before = (days: number) => new Date(deps.now().getTime() - days * dayMs)
	const jobs = await forgetJobs(deps.db, before(kept.jobs))
	const letters = await forgetMails(deps.db, before(kept.letters))
	await forgetWaiting(deps)
	return `${jobs} jobs and ${letters} letters taken away`
}
