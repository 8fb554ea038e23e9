import { waysOf } from '../../scenario/cases'
import type { Condition } from '../../scenario/condition'
import type { Effect, Reply, ScenarioDefinition } from '../../scenario/definition'
import { type Change, changeOf, type Program, programOf } from './change-of'
import { type Domain, domainOf, indexIn, setsIn } from './domain'
import { harmChanges, harmSizes } from './harm'
import { type Field, type Layout, layoutOf } from './layout'
import { type Keep, liveFacts } from './live'
import { liveMasks } from './live-masks'
import { remembered } from './remembered'
import { type Test, testOf } from './test-of'

/** What a reply does in one of its cases. */
export type Way = {
	/** As `offered` gives it. */
	reply: Reply
	/** The number of the case, from 0; -1 where none holds. */
	inCase: number
	/** The place it leads to, by number, unless patience or turns are up there. */
	to: number
	/** What it does, and what every turn does after that. */
	program: Program
	/** The fact that it was said, where that can come up again. */
	said: Field | null
}

/** A reply and when it is on offer: never again once `gone` says that it was said. */
export type Offer = {
	gone: Field | null
	when: Test | null
	cases: readonly Test[]
	/** As it is in no case, then in each. */
	ways: readonly Way[]
}

/** The offers of a place; `known` are the lists of ways on offer that came up, by which cases they were in. */
export type Offers = { all: readonly Offer[]; known: (readonly Way[])[]; few: boolean }

/** A definition made ready for walking: every name looked up, every condition a function, every state a few words. */
export type Tables = {
	definition: ScenarioDefinition
	layout: Layout
	domains: ReadonlyMap<string, Domain>
	at: Field
	/** Ids of scenes, then of endings; the number of a place is where it stands. */
	places: readonly string[]
	isEnding: readonly boolean[]
	/** What can be on offer, by place. */
	offers: readonly Offers[]
	/** Puts a state in a place, which it has then seen. */
	enter: readonly Program[]
	/** What is live in each place, in masks of as many words as a state has. */
	live: Int32Array
	moods: readonly string[]
	tiers: readonly { mood: number; test: Test }[]
	patience: readonly { field: Field; zero: number; to: number }[]
	most: number
	then: number
	test: (condition: Condition) => Test
}

const known = new WeakMap<ScenarioDefinition, Map<string, Tables>>()

/** A definition made ready, once. It must be sound: names that mean nothing change nothing and never hold. */
export function tablesOf(definition: ScenarioDefinition, keep: Keep): Tables {
	const own = known.get(definition) ?? new Map<string, Tables>()
	known.set(definition, own)
	const key = `${keep.judged} ${keep.again} ${keep.harm}`
	const tables = own.get(key) ?? madeReady(definition, keep)
	own.set(key, tables)
	return tables
}

function madeReady(definition: ScenarioDefinition, keep: Keep): Tables {
	const { scenes, endings, needs, turns } = definition
	const live = liveFacts(definition, keep)
	const sets = setsIn(definition)
	const domains = new Map(definition.state.map((one) => [one.name, domainOf(one, sets.get(one.name) ?? [])]))
	const places = [...new Set([...scenes, ...endings].map(({ id }) => id))]
	const layout = layoutOf([
		['at', places.length],
		...[...domains].map(([name, { size }]) => [`value:${name}`, size] as const),
		...needs.map(({ id }) => [`met:${id}`, 2] as const),
		...remembered(definition, live).map((fact) => [fact, 2] as const),
		...harmSizes(definition, keep),
	])
	const { fields } = layout
	const numbers = new Map(places.map((id, number) => [id, number]))
	const number = (id: string) => numbers.get(id) ?? 0
	const replies = new Map(scenes.map((scene) => [scene.id, scene.replies]))
	const ends = new Set(endings.map(({ id }) => id))
	const moods = [...new Set(definition.mood.map(({ mood }) => mood))]
	const packing = { definition, fields, domains, moods, known: new Map<string, Test>() }
	const test = (condition: Condition) => testOf(condition, packing)
	const change = (effect: Effect) =>
		changeOf(effect, domains.get(effect.name), fields.get(`value:${effect.name}`))
	const time = [
		...definition.patience.map(({ name }): Effect => ({ kind: 'add', name, by: -1 })),
		...definition.gauges.map(({ name, each }): Effect => ({ kind: 'add', name, by: each })),
	]
	return {
		definition,
		layout,
		domains,
		at: fieldOf('at'),
		places,
		isEnding: places.map((id) => ends.has(id)),
		offers: places.map((id) => offersOf((replies.get(id) ?? []).map(offerOf))),
		enter: places.map((id, value) => {
			const seen = fields.get(`seen:${id}`)
			const at: Change = { kind: 'put', field: fieldOf('at'), value }
			return programOf([at, ...(seen ? [{ kind: 'put', field: seen, value: 1 } as const] : [])])
		}),
		live: liveMasks(layout, places, live),
		moods,
		tiers: definition.mood.map(({ mood, when }) => ({ mood: moods.indexOf(mood), test: test(when) })),
		patience: definition.patience.flatMap(({ name, to }) => {
			const [domain, field] = [domains.get(name), fields.get(`value:${name}`)]
			return domain && field ? [{ field, zero: indexIn(domain, 0), to: number(to) }] : []
		}),
		most: turns.most,
		then: number(turns.then),
		test,
	}

	function fieldOf(fact: string): Field {
		return fields.get(fact) ?? { word: 0, shift: 0, mask: 0 }
	}

	function offersOf(all: readonly Offer[]): Offers {
		const many = all.reduce((product, { ways }) => product * (ways.length + 1), 1)
		return { all, known: [], few: many <= 1024 }
	}

	function offerOf(reply: Reply): Offer {
		const said = fields.get(`said:${reply.id}`) ?? null
		return {
			gone: reply.sticky ? null : said,
			when: reply.when && test(reply.when),
			cases: reply.cases.map(({ when }) => test(when)),
			ways: waysOf(reply).map((way, at) => wayOf(way, at - 1, said)),
		}
	}

	function wayOf(reply: Reply, inCase: number, said: Field | null): Way {
		const changes = harmChanges(reply, fields)
		for (const effects of [reply.set, time])
			for (const effect of effects) {
				const one = change(effect)
				if (one) changes.push(one)
			}
		for (const need of reply.meets) {
			const field = fields.get(`met:${need}`)
			if (field) changes.push({ kind: 'put', field, value: 1 })
		}
		if (said) changes.push({ kind: 'put', field: said, value: 1 })
		return { reply, inCase, said, to: number(reply.to), program: programOf(changes) }
	}
}
