import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { scenarioDefinitionSchema } from '#app/core/scenario/definition-schema'
import { upgraded } from '#app/core/scenario/upgraded'
import { anyScenario } from '#test/support/scenarios/any-scenario'

/** The definition as format 1 said it, where it says nothing that only format 2 can. */
function asFormat1(definition: ScenarioDefinition): unknown {
	const { variants: _v, facts: _f, patience: _p, gauges: _g, greeting: _h, pair: _r, ...rest } = definition
	return {
		...rest,
		format: 1,
		state: definition.state.map(({ starts: _, ...variable }) => variable),
		needs: definition.needs.map(({ when: _w, examples: _e, near: _n, ...need }) => need),
		critical: definition.critical.map(({ when: _, ...critical }) => critical),
		scenes: definition.scenes.map(({ channel: _c, answer: _a, pause: _b, ...scene }) => ({
			...scene,
			replies: scene.replies.map(
				({ reason: _r, deed: _d, likes: _l, cases: _s, effort: _e, ...reply }) => reply,
			),
		})),
		endings: definition.endings.map(({ channel: _, ...ending }) => ending),
	}
}

test('a definition of format 1 is read as the one of format 2 that says the same', () => {
	fc.assert(
		fc.property(anyScenario(), (definition) => {
			const stored: unknown = JSON.parse(JSON.stringify(asFormat1(definition)))
			expect(scenarioDefinitionSchema.parse(stored)).toEqual(definition)
		}),
	)
})

test('a definition of format 2 is read as it is, twice over too', () => {
	fc.assert(
		fc.property(anyScenario(), (definition) => {
			expect(upgraded(definition)).toBe(definition)
			const twice = upgraded(upgraded(asFormat1(definition)))
			expect(scenarioDefinitionSchema.parse(twice)).toEqual(definition)
		}),
	)
})

test.each([null, 7, 'text', [], {}, { format: 1 }, { format: 1, state: [7], scenes: 'x' }, { format: 3 }])(
	'what is no definition is refused by the schema, never by a crash: %j',
	(stored) => {
		expect(scenarioDefinitionSchema.safeParse(stored).success).toBe(false)
	},
)
