import { type Plan, playPlan } from '#app/core/play/play-plan'
import { moveRun, startRun } from '#app/core/play/run'
import { wordingTold } from '#app/core/wording/wording-told'
import { writtenAs } from '#app/core/wording/written-as'
import { contentWorld, jobIn } from '../content/content-world.server'
import type { Deps } from '../deps.server'
import type { DraftRow } from '../store/drafts.server'
import type { PreviewWritten } from './preview-written.server'

/** What an author typed while testing a draft; null where the text cannot be played to that place. */
export async function draftWritten(
	{ db, draftReader }: Pick<Deps, 'db' | 'draftReader'>,
	personId: string,
	{ kind, slug, file }: Pick<DraftRow, 'kind' | 'slug' | 'file'>,
	asked: { text: string; plan: Plan; said: string },
): Promise<PreviewWritten | null> {
	const job = jobIn(await contentWorld(db), { kind, slug, file, text: asked.text })
	// A reading of what is typed meanwhile may come before this one: once more, then.
	let answer = await draftReader.read({ personId, job, whole: false })
	if (!answer.ok && answer.why === 'superseded')
		answer = await draftReader.read({ personId, job, whole: false })
	if (!answer.ok || !answer.play) return null
	const { run, stopped } = playPlan({ start: startRun, move: moveRun }, answer.play.definition, asked.plan)
	if (stopped || run.ending !== null) return null
	const move = writtenAs(run, asked.said)
	return { move, told: wordingTold(run, run.state, move) }
}
