import type { Problem } from '#app/core/language/problem'
import type { ScriptExchange } from '#app/core/language/script/exchange'
import type { Lesson } from '#app/core/learning/lesson'
import type { Bounds } from '#app/core/paths/bounds'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { ScenarioWords, WordNode } from '#app/core/scenario/words'
import type { Reading } from '#app/core/writing/reading'
import { draftAnswerSchema } from './child-protocol.server'
import type { ContentJob } from './job.server'
import { createJobRunner, type RunnerOptions } from './job-runner.server'
import { readDraft } from './read-draft.server'
import { readsOf, scriptsOf } from './told-apart.server'
import { createTurns } from './turns.server'

/** A text as somebody is writing it. `whole`: with its words, through all locks, as publishing would read it. */
export type DraftRequest = { personId: string; job: ContentJob; whole: boolean }

/** What was made of a text: `reading`, `play` and the words are null where there is nothing to make of it. */
export type DraftRead = {
	problems: Problem[]
	reading: Reading | null
	/** Of a scenario without errors. */
	play: { definition: ScenarioDefinition; bounds: Bounds[] } | null
	/** Of a scenario without errors, where the whole was asked for. */
	words: ScenarioWords | null
	/** Of a lesson or a course without errors. */
	lesson: (Pick<Lesson, 'title' | 'summary'> & { words: WordNode[] }) | null
	/** Whether this is all; otherwise asking for the whole brings more. */
	whole: boolean
}
export type DraftUnread = 'superseded' | 'busy' | 'timeout' | 'crashed' | 'unavailable'
export type DraftAnswer = ({ ok: true } & DraftRead) | { ok: false; why: DraftUnread }

export type ScriptRequest = { personId: string; text: string; script: string | null }
export type ScriptAnswer = ({ ok: true } & ScriptExchange) | { ok: false; why: DraftUnread }

export type DraftReader = {
	/** Never throws for anything that somebody wrote. */
	read(request: DraftRequest): Promise<DraftAnswer>
	/** A text as a plain script, or a script back as its text. */
	script(request: ScriptRequest): Promise<ScriptAnswer>
	/** Ends the child; what waits is answered `unavailable`. */
	close(): void
	/** The child's process id, for tests. */
	pid(): number | null
}

/** People whose texts may wait at once. */
const mostWaiting = 8

/**
 * Reads texts while they are written, in a child of its own: one at a time, one of each person, their newest. The child
 * remembers pieces of what it read; a text that is too slow costs that memory and nothing else.
 */
export function createDraftReader(options: RunnerOptions & { waiting?: number }): DraftReader {
	const runner = createJobRunner(draftAnswerSchema, options)
	const [reads, scripts] = [readsOf(runner), scriptsOf(runner)]
	const turns = createTurns(options.waiting ?? mostWaiting)
	return {
		read: async ({ personId, job, whole }) => {
			const answer = await turns.take(personId, () => readDraft(reads, job, whole))
			return typeof answer === 'string' ? { ok: false, why: answer } : answer
		},
		script: async ({ personId, text, script }) => {
			const job = { task: 'script', text, script } as const
			// A turn of its own: what is being read and what is being written do not supersede each other.
			const outcome = await turns.take(`${personId} script`, () => scripts.run(job))
			if (typeof outcome === 'string') return { ok: false, why: outcome }
			if (outcome.ok) return { ok: true, ...outcome.answer }
			return { ok: false, why: outcome.why === 'closed' ? 'unavailable' : outcome.why }
		},
		close: () => runner.close(),
		pid: () => runner.pid(),
	}
}
