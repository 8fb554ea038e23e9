import type { Condition } from '../../scenario/condition'
import type { Beat, PlainBeat } from '../../scenario/definition'
import { readField, writeField } from '../packed/layout'
import type { Tables } from '../packed/tables'
import type { Test } from '../packed/test-of'
import type { Here } from '../sweep'
import { type NewSighting, type Sighting, sighted } from './sightings'

/** Looks at conditions in one state, each only where play would look at it. */
export type Probe = (here: Here) => void

type Look = { sighting: Sighting; test: Test }

function looks(tables: Tables, condition: Condition | null, sighting: () => Sighting): Look[] {
	return condition && condition.op !== 'always'
		? [{ sighting: sighting(), test: tables.test(condition) }]
		: []
}

function look({ sighting, test }: Look, { words, at, turn, mood }: Here): boolean {
	return sighted(sighting, test(words, at, turn, mood))
}

/** Mood tiers are tried in order, up to the first that holds. */
export function moodProbe(tables: Tables, sighting: NewSighting): Probe {
	const tiers = tables.definition.mood.map(({ mood, when }, at) => ({
		mood: tables.moods.indexOf(mood),
		own: looks(tables, when, () => sighting('mood', mood, at + 1)),
	}))
	return ({ words, at, turn }) => {
		for (const { own } of tiers) {
			const [tier] = own
			if (!tier || sighted(tier.sighting, tier.test(words, at, turn, -1))) return
		}
	}
}

/** Conditions of replies not said yet, then of the cases of those on offer, up to the first that holds. */
export function offerProbe(tables: Tables, sighting: NewSighting, place: string): Probe {
	const offers = tables.offers[tables.places.indexOf(place)]?.all ?? []
	const replies = offers.map(({ gone, ways: [plain] }) => ({
		gone,
		when: looks(tables, plain?.reply.when ?? null, () => sighting('reply-when', plain?.reply.id ?? '')),
		cases: (plain?.reply.cases ?? []).map(({ when }, at) => ({
			sighting: sighting('case-when', plain?.reply.id ?? '', at + 1),
			test: tables.test(when),
		})),
	}))
	return (here) => {
		for (const { gone, when, cases } of replies) {
			if (gone && readField(here.words, here.at, gone) === 1) continue
			if (when.every((one) => look(one, here))) cases.some((one) => look(one, here))
		}
	}
}

/** Lines of a group are tried in order, up to the first that fits; its mood before its condition. */
export function lineProbe(
	tables: Tables,
	sighting: NewSighting,
	beats: readonly Beat[],
	said: (line: string, turn: number) => void,
): Probe {
	const plain = beats.flatMap((beat): readonly PlainBeat[] => (beat.kind === 'pick' ? beat.of : [beat]))
	const groups = plain.flatMap((beat) => {
		if (!('lines' in beat)) return []
		return [
			beat.lines.map(({ id, mood, when }) => {
				const inMood: Condition | null = mood === null ? null : moodIs(mood)
				return {
					id,
					tests: [
						...looks(tables, inMood, () => sighting('line-mood', id)),
						...looks(tables, when, () => sighting('line-when', id)),
					],
				}
			}),
		]
	})
	return (here) => {
		for (const group of groups) {
			const line = group.find(({ tests }) => tests.every((one) => look(one, here)))
			if (line) said(line.id, here.turn)
		}
	}
}

function moodIs(mood: string): Condition {
	return { op: 'compare', left: { kind: 'mood' }, is: '=', right: { kind: 'value', value: mood } }
}

/** What is judged at an ending, or where there is nothing left to say. */
export function endingProbe(tables: Tables, sighting: NewSighting): Probe {
	const { needs, critical, expects } = tables.definition
	const all = [
		...needs.flatMap(({ id, when }) => looks(tables, when, () => sighting('need-when', id))),
		...critical.flatMap(({ id, when }) => looks(tables, when, () => sighting('critical-when', id))),
		...expects.flatMap(({ id, beaten, broken }) => [
			...looks(tables, beaten, () => sighting('beaten', id)),
			...looks(tables, broken, () => sighting('broken', id)),
		]),
	]
	return (here) => {
		if (here.ways.length === 0) for (const one of all) look(one, here)
	}
}

/** Whether a fact is earned is looked at everywhere. */
export function factProbe(tables: Tables, sighting: NewSighting): Probe {
	const all = tables.definition.facts.flatMap(({ id, earned }) =>
		looks(tables, earned, () => sighting('earned', id)),
	)
	return (here) => {
		for (const one of all) look(one, here)
	}
}

/** Whether an extra fits is looked at when a reply gives it, with what that reply meets counted as met. */
export function extraProbe(tables: Tables, sighting: NewSighting): Probe {
	const { layout, definition } = tables
	const fits = definition.extras.flatMap(({ id, fit }) =>
		looks(tables, fit, () => sighting('fit', id)).map((one) => ({ id, ...one })),
	)
	const given = new Int32Array(layout.words)
	return ({ words, at, turn, mood, ways }) => {
		for (const { id, sighting: own, test } of fits) {
			for (const { reply } of ways) {
				if (!reply.offers.includes(id)) continue
				given.set(words.subarray(at, at + layout.words))
				for (const need of reply.meets) {
					const field = layout.fields.get(`met:${need}`)
					if (field) writeField(given, 0, field, 1)
				}
				sighted(own, test(given, 0, turn, mood))
			}
		}
	}
}
