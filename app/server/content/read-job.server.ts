import type { Scorer } from '#app/core/language/checks/wording/hearing'
import { compile } from '#app/core/language/compile'
import type { KeptReading } from '#app/core/language/kept/kept-reading'
import { readingOf } from '#app/core/language/reading/read-text'
import { boundsOf } from '#app/core/paths/bounds-of'
import { marked } from '#app/core/wording/marked'
import { matcherOf } from '#app/core/wording/match'
import { allLocks, type Locks } from './bundle.server'
import type { ReadAnswer, ReadJob } from './child-protocol.server'
import { runJob } from './run-job.server'

/** What the compile child makes of a text that is being written; `kept` is what it remembers of those before. */
export async function readJob(
	{ task, ...job }: ReadJob,
	kept: KeptReading,
	locks: Locks = allLocks,
	scorer: Scorer | null = { marked, matcherOf },
): Promise<ReadAnswer> {
	const reading = readingOf(job.kind, job.text)
	if (task === 'whole') return { ...(await runJob(job, locks, scorer, kept)), reading }
	const none = { problems: [], tree: null, fingerprint: null, scenario: null, reading }
	if (job.kind !== 'scenario') return none
	const { file, slug, text } = job
	const anchors = job.anchors === null ? null : new Set(job.anchors)
	const { definition, problems, uses } = compile(text, { file, slug, anchors, scorer, kept })
	return { ...none, problems, scenario: definition && { definition, bounds: boundsOf(definition), uses } }
}
