import { canonicalText } from './canonical-text.server'
import type { ReadAnswer, ReadJob } from './child-protocol.server'
import { compileWith } from './compile-content.server'
import type { CompileOutcome } from './compiler.server'
import type { DraftAnswer, DraftRead } from './draft-reader.server'
import type { ContentDocument, ContentJob } from './job.server'
import type { JobRunner, RunFailure } from './job-runner.server'
import { mediaFor } from './media-for.server'
import { mostBytes } from './preflight.server'

export type DraftRunner = JobRunner<ReadJob, ReadAnswer>

const unread = (why: RunFailure): DraftAnswer => ({ ok: false, why: why === 'closed' ? 'unavailable' : why })

/** One text to the child and back: the fast answer for a scenario, the whole where it is asked for and for all else. */
export async function readDraft(
	runner: Pick<DraftRunner, 'run'>,
	job: ContentJob,
	whole: boolean,
): Promise<DraftAnswer> {
	const short = Buffer.byteLength(job.text) <= mostBytes
	return job.kind === 'scenario' && short && !whole ? fast(runner, job) : all(runner, job, short)
}

async function fast(runner: Pick<DraftRunner, 'run'>, job: ContentJob): Promise<DraftAnswer> {
	const outcome = await runner.run(readJobOf(job))
	if (!outcome.ok) return unread(outcome.why)
	const { problems, reading, scenario } = outcome.answer
	const play = scenario && { definition: scenario.definition, bounds: scenario.bounds }
	return { ok: true, problems, reading, play, words: null, lesson: null, whole: false }
}

async function all(runner: Pick<DraftRunner, 'run'>, job: ContentJob, short: boolean): Promise<DraftAnswer> {
	let reading: DraftRead['reading'] = null
	let why: RunFailure | null = null
	const run = async (child: Omit<ReadJob, 'task' | 'kind'>): Promise<CompileOutcome> => {
		const outcome = await runner.run({ ...child, task: 'whole', kind: kindOf(job) })
		if (!outcome.ok) {
			why = outcome.why
			return outcome
		}
		const { reading: read, ...answer } = outcome.answer
		reading = read
		return { ok: true, answer }
	}
	const { problems, document } = await compileWith({ run }, job)
	if (why) return unread(why)
	// What never reached a parser can still be said something about.
	if (reading === null && short) {
		const outcome = await runner.run(readJobOf(job))
		if (!outcome.ok) return unread(outcome.why)
		reading = outcome.answer.reading
	}
	return { ok: true, problems, reading, ...made(document), whole: true }
}

function made(document: ContentDocument | null): Pick<DraftRead, 'play' | 'words' | 'lesson'> {
	const none = { play: null, words: null, lesson: null }
	if (document?.kind === 'scenario') {
		const { definition, bounds, words } = document
		return { ...none, play: { definition, bounds }, words }
	}
	if (document?.kind !== 'lesson' && document?.kind !== 'course') return none
	const { title, summary, words } = document.kind === 'lesson' ? document.lesson : document.course
	return { ...none, lesson: { title, summary, words } }
}

function readJobOf(job: ContentJob): ReadJob {
	const { slug, file, anchors, scenarios, terms } = job
	return {
		task: 'read',
		kind: kindOf(job),
		slug,
		file,
		text: canonicalText(job.text),
		body: '',
		anchors: anchors && [...anchors],
		scenarios: scenarios && [...scenarios],
		terms: terms ? [...terms] : null,
		media: mediaFor(job),
	}
}

/** Only these are written in the studio. */
const kindOf = ({ kind }: ContentJob): ReadJob['kind'] =>
	kind === 'lesson' || kind === 'course' ? kind : 'scenario'
