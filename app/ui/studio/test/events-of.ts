import type { Value } from '#app/core/scenario/condition'
import { conditionText } from '#app/core/scenario/condition-text'
import type { Reply, ScenarioDefinition } from '#app/core/scenario/definition'
import { placesOf } from '#app/core/scenario/graph'
import { holds } from '#app/core/scenario/holds'
import type { Points, Run, TurnTaken } from '#app/core/scenario/run'

export type ValueChange = { name: string; before: string; after: string }

/** Why a turn led elsewhere than its reply says. */
export type Forced = { by: 'turns' } | { by: 'patience'; name: string } | { by: 'silence' }

/** One turn with all that it did. */
export type PlayEvent = {
	number: number
	scene: string
	reply: string
	/** What was said or done, or typed. */
	words: string
	typed: boolean
	/** The condition of the case that applied, as an author writes it; null where none did. */
	inCase: string | null
	changes: ValueChange[]
	mood: { before: string; after: string } | null
	tone: Points | null
	respect: Points | null
	again: boolean
	/** Needs that were not met before. */
	met: string[]
	offers: string[]
	critical: string[]
	repairs: string[]
	to: string
	forced: Forced | null
}

/** The turns of a run, in order, as what happened in each. */
export function eventsOf({ definition, turns }: Pick<Run, 'definition' | 'turns'>): PlayEvent[] {
	return turns.map((turn): PlayEvent => {
		const { number, scene, reply, before, after, moodBefore, moodAfter, written } = turn
		const typed = written !== null && written.matched !== null
		return {
			number,
			scene,
			reply: reply.id,
			words: typed && written.text ? written.text : reply.text || (reply.deed ?? ''),
			typed,
			inCase: caseOf(definition, turn),
			changes: changesBetween(before.values, after.values),
			mood: moodBefore === moodAfter ? null : { before: moodBefore, after: moodAfter },
			tone: turn.tone,
			respect: turn.respect,
			again: turn.again,
			met: after.met.filter((id) => !before.met.includes(id)),
			offers: reply.offers,
			critical: reply.critical,
			repairs: reply.repairs,
			to: after.at,
			forced: forcedIn(definition, turn),
		}
	})
}

/** The values that differ, by name. */
export function changesBetween(before: Record<string, Value>, after: Record<string, Value>): ValueChange[] {
	return Object.entries(after).flatMap(([name, value]) => {
		const was = Object.hasOwn(before, name) ? before[name] : undefined
		return was === value ? [] : [{ name, before: String(was ?? ''), after: String(value) }]
	})
}

function caseOf(definition: ScenarioDefinition, { reply, before, moodBefore }: TurnTaken): string | null {
	const written: Reply | undefined = placesOf(definition).replies.get(reply.id)
	const found = written?.cases.find(({ when }) => holds(when, definition, before, moodBefore))
	return found ? conditionText(found.when) : null
}

function forcedIn(definition: ScenarioDefinition, { reply, before, after }: TurnTaken): Forced | null {
	if (after.at === reply.to) return null
	const left = definition.patience.find(
		({ name, to }) => after.values[name] === 0 && before.values[name] !== 0 && to === after.at,
	)
	if (left) return { by: 'patience', name: left.name }
	return after.turn >= definition.turns.most ? { by: 'turns' } : { by: 'silence' }
}
