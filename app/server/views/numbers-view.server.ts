import { createHash } from 'node:crypto'
import { byPerson } from '#app/core/assessment/numbers/first-of-each'
import { type Days, inDays } from '#app/core/assessment/numbers/in-days'
import { type Numbers, numbersOf } from '#app/core/assessment/numbers/numbers-of'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { type ScenarioVersion, scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { headOf } from '../store/content.server'
import { type VersionItem, versionsOf } from '../store/content-versions.server'
import { officialAttempts, officialByVersion, type Trainer } from '../store/official-attempts.server'
import { countedFacts } from './counted-facts.server'
import type { NumbersQuery } from './numbers-query'

/** Who has made no move in an attempt for so long has dropped it; before that it is not counted. */
export const droppedAfterDays = 7
const dayMs = 24 * 3_600_000

/** What the figures are about, in the author's words. */
export type NumbersScene = {
	id: string
	title: string
	replies: { id: string; text: string; deed: string | null }[]
}

export type NumbersView = {
	title: string
	/** Those that trainees of one's own teams have begun officially, and the live one; the newest first. */
	versions: (VersionItem & { live: boolean })[]
	/** The hash of the one that is told of. */
	version: string
	/** `none`: nobody is counted yet. `few`: fewer than five people. */
	state: 'no-team' | 'none' | 'few' | 'told'
	/** The days on which the people counted began. */
	days: { from: string; to: string } | null
	numbers: Numbers | null
	scenes: NumbersScene[]
	endings: { id: string; title: string }[]
	needs: { id: string; text: string }[]
}

type Asking = Pick<Me, 'id' | 'trains'>

/** What trainees of one's own teams do in a scenario's official attempts; null when there is no such scenario or version. */
export async function numbersView(
	{ db, now }: Pick<Deps, 'db' | 'now'>,
	me: Asking,
	slug: string,
	query: Pick<NumbersQuery, 'version' | 'from' | 'to'>,
): Promise<NumbersView | null> {
	const head = await headOf(db.read, 'scenario', slug)
	const [all, begun] = await Promise.all([
		versionsOf(db.read, 'scenario', slug),
		officialByVersion(db.read, me, slug),
	])
	const live = head?.hash ?? null
	const versions = all
		.filter(({ hash }) => hash === live || begun.has(hash))
		.map((item) => ({ ...item, live: item.hash === live }))
	const chosen = query.version ?? live ?? versions[0]?.hash
	const version = versions.some(({ hash }) => hash === chosen) ? await scenarioByHash(db, chosen ?? '') : null
	if (!version) return null
	const quietSince = new Date(now().getTime() - droppedAfterDays * dayMs)
	const counted = await countedNumbers({ db }, me, version, { quietSince, days: query })
	const state = me.trains.length === 0 ? 'no-team' : counted.numbers ? 'told' : counted.any ? 'few' : 'none'
	return { versions, version: version.hash, state, ...counted, ...wordsOf(version) }
}

type Told = { any: boolean; days: NumbersView['days']; numbers: Numbers | null }

/** Figures by everything they are made of, the latest few: a page is looked at again and again, sorted otherwise. */
const known = new WeakMap<object, Map<string, Told>>()
const mostKnown = 40

async function countedNumbers(
	{ db }: Pick<Deps, 'db'>,
	me: Trainer,
	version: ScenarioVersion,
	{ quietSince, days: { from, to } }: { quietSince: Date; days: Days },
): Promise<Told> {
	const attempts = await officialAttempts(db.read, me, { versionHash: version.hash, quietSince })
	const stamps = createHash('sha256').update(attempts.map(({ stamp }) => stamp).join('\n'))
	const key = JSON.stringify([version.hash, from, to, stamps.digest('base64')])
	const own = known.get(db.read) ?? new Map<string, Told>()
	known.set(db.read, own)
	const told = own.get(key) ?? (await tell())
	own.delete(key)
	own.set(key, told)
	for (const oldest of [...own.keys()].slice(0, Math.max(0, own.size - mostKnown))) own.delete(oldest)
	return told

	async function tell(): Promise<Told> {
		const facts = await countedFacts(db, attempts, version)
		const { people, days } = inDays(byPerson(facts), { from, to })
		const numbers = numbersOf(version.definition, people)
		return { any: people.length > 0, days: numbers && days, numbers }
	}
}

function wordsOf({ definition }: ScenarioVersion) {
	const fill = (text: string) => filledPlainly(definition, text)
	return {
		title: fill(definition.title),
		scenes: definition.scenes.map(({ id, title, replies }) => ({
			id,
			title: fill(title),
			replies: replies.map(({ id: reply, text, deed }) => ({
				id: reply,
				text: fill(text),
				deed: deed === null ? null : fill(deed),
			})),
		})),
		endings: definition.endings.map(({ id, title }) => ({ id, title: fill(title) })),
		needs: definition.needs.map(({ id, text }) => ({ id, text: fill(text) })),
	}
}
