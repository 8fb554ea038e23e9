import { titleIn } from '../content/title-in.server'
import type { Deps } from '../deps.server'
import type { DraftForMe } from '../session/owns.server'
import { savesOf } from '../store/drafts.server'
import { namesOf } from '../store/people.server'
import { lineDiff } from './line-diff.server'

/** Earlier states of a draft, newest first, and one of them beside the text of now where it is asked for. */
export async function draftHistoryView(
	{ db }: Pick<Deps, 'db'>,
	{ draft, mayWrite }: DraftForMe,
	asked: number | null,
) {
	const saves = await savesOf(db.read, draft.id)
	const names = await namesOf(
		db.read,
		saves.map(({ byId }) => byId),
	)
	const seen = saves.find(({ version }) => version === asked)
	return {
		draft: { id: draft.id, title: titleIn(draft.text) ?? draft.slug, version: draft.version },
		mayWrite,
		saves: saves.map(({ version, byId, at, text }) => ({
			...{ version, by: names.get(byId) ?? null, at: at.toISOString(), characters: text.length },
		})),
		seen: seen
			? {
					version: seen.version,
					before: seen.text,
					after: draft.text,
					lines: lineDiff(seen.text, draft.text),
				}
			: null,
	}
}
