import { assign, setup } from 'xstate'
import type { Condition } from '#app/core/scenario/condition'
import type { ScenarioDefinition } from '#app/core/scenario/definition'

type Context = Record<string, number>

/** The same definition as somebody who knows XState would write it by hand: an event a reply, guards, assignments. */
export function asMachine({ scenes, endings, state, turns }: ScenarioDefinition) {
	const start: Context = { turn: 0 }
	for (const variable of state) if (variable.type === 'number') start[variable.name] = variable.start
	const ranges = new Map(state.flatMap((one) => (one.type === 'number' ? [[one.name, one] as const] : [])))
	return setup({ types: {} as { context: Context; events: { type: string } } }).createMachine({
		id: 'by-hand',
		initial: scenes[0]?.id ?? '',
		context: start,
		states: Object.fromEntries([
			...scenes.map(({ id, replies }) => {
				const on = replies.map((reply) => {
					const allowed = (context: Context) => reply.when === null || holdsFor(reply.when, context)
					const then = assign(({ context }: { context: Context }) => {
						const after: Context = { ...context, turn: (context.turn ?? 0) + 1 }
						for (const effect of reply.set) {
							const range = ranges.get(effect.name)
							if (effect.kind === 'add' && range)
								after[effect.name] = Math.min(
									range.max,
									Math.max(range.min, (after[effect.name] ?? 0) + effect.by),
								)
						}
						return after
					})
					const last = ({ context }: { context: Context }) =>
						(context.turn ?? 0) + 1 >= turns.most && allowed(context)
					return [
						reply.id,
						[
							{ guard: last, target: turns.then, actions: then },
							{
								guard: ({ context }: { context: Context }) => allowed(context),
								target: reply.to,
								actions: then,
							},
						],
					] as const
				})
				return [id, { on: Object.fromEntries(on) }] as const
			}),
			...endings.map(({ id }) => [id, { type: 'final' as const }] as const),
		]),
	})
}

function holdsFor(condition: Condition, context: Context): boolean {
	if (condition.op === 'and') return condition.of.every((part) => holdsFor(part, context))
	if (condition.op !== 'compare') return true
	const { left, is, right } = condition
	const number = left.kind === 'variable' ? (context[left.name] ?? 0) : 0
	const value = right.kind === 'value' && typeof right.value === 'number' ? right.value : 0
	return is === '<' ? number < value : number > value
}
