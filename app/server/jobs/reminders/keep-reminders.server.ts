import { lastDay } from '#app/core/records/day'
import { urls } from '#app/urls'
import type { Deps } from '../../deps.server'
import { type Asked, reminderLetter } from '../../mail/letters/reminder-letter'
import { type LetterAsked, writeLetters } from '../../mail/write-letter.server'
import type { Queries } from '../../store/db.server'
import {
	addReminders,
	type OpenRound,
	type ReminderRow,
	reminderKey,
	remindersDone,
} from '../../store/reminders.server'

/** Steps of a round whose day has come. */
export type Come = {
	round: OpenRound
	/** Where the person is. */
	zone: string
	/** Whether they are at work now. */
	works: boolean
	/** Whether the last day is over. */
	past: boolean
	passed: readonly string[]
	tell: string | null
}

export const keyOf = ({ personId, course, round }: OpenRound, step: string) =>
	reminderKey({ personId, course, round, step })

/** Notes steps that are new, and writes one letter a person for those that are told; answers how many letters. */
export async function keepReminders(
	deps: Deps,
	tx: Queries,
	come: readonly Come[],
	titles: ReadonlyMap<string, string>,
): Promise<number> {
	const at = deps.now()
	const done = await remindersDone(tx, [...new Set(come.map(({ round }) => round.personId))])
	const rows: ReminderRow[] = []
	const told = new Map<string, Come[]>()
	for (const one of come) {
		const { personId, course, round } = one.round
		const fresh = one.passed.filter((step) => !done.has(keyOf(one.round, step)))
		rows.push(...fresh.map((step) => ({ personId, course, round, step, at, mailId: null })))
		if (one.tell !== null && fresh.includes(one.tell))
			told.set(personId, [...(told.get(personId) ?? []), one])
	}
	await addReminders(tx, rows)
	const letters = [...told.values()].flatMap((theirs) => letterFor(deps, theirs, titles) ?? [])
	return (await writeLetters(deps, tx, letters)).size
}

function letterFor(
	{ env }: Deps,
	theirs: readonly Come[],
	titles: ReadonlyMap<string, string>,
): LetterAsked | null {
	const [first] = theirs
	if (!first) return null
	const { personId, name, email, course, round } = first.round
	const asked = theirs.map((one) => askedOf(one, titles))
	return {
		key: `reminder:${personId}:${course}:${round}:${first.tell}`,
		personId,
		to: email,
		kind: 'reminder',
		...reminderLetter({ name, asked, link: `${env.origin}${urls.home()}` }),
	}
}

function askedOf({ round, zone, past }: Come, titles: ReadonlyMap<string, string>): Asked {
	const renews = round.expiresAt !== null
	const how = renews ? (past ? 'lapsed' : 'lapses') : past ? 'past' : 'due'
	return { title: titles.get(round.course) ?? round.course, how, day: lastDay(round.dueAt, zone) }
}
