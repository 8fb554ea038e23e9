import type { Proposal } from '#app/core/assessment/panel/proposal'
import { type WayName, wayName, waysByName } from '#app/core/assessment/panel/way-name'
import { compile } from '#app/core/language/compile'
import { floorEdits } from '#app/core/language/marks/floor-edits'
import { markEdits } from '#app/core/language/marks/mark-edits'
import { type Dimension, dimensions, type ScenarioDefinition } from '#app/core/scenario/definition'
import { applyEdits } from '../check/apply-edits.server'
import type { Deps } from '../deps.server'
import { readPanel } from './panel-reading.server'
import { markChanges, panelScenario } from './panel-scenario.server'
import { panelStanding } from './panel-standing.server'

export type ProposedScenario =
	| { ok: true; slug: string; text: string }
	| { ok: false; refused: 'not-found' | 'not-seen' | 'no-scenario' | 'moved-on' | 'nothing' | 'not-safe' }

/**
 * The text of a panel's scenario with what the panel proposes, and nothing else, changed: for those who see its results,
 * while the version that was rated is the one that is published.
 */
export async function proposedScenario(
	deps: Pick<Deps, 'db'>,
	me: { id: string },
	panelId: string,
): Promise<ProposedScenario> {
	const standing = await panelStanding(deps, me, panelId)
	if (!standing) return { ok: false, refused: 'not-found' }
	if (standing.results !== 'see') return { ok: false, refused: 'not-seen' }
	const reading = await readPanel(deps, standing.panel, standing.items)
	const scenario = await panelScenario(deps, standing.panel, reading)
	if (!scenario || !reading.version) return { ok: false, refused: 'no-scenario' }
	if (scenario.moved) return { ok: false, refused: 'moved-on' }
	const made = withProposal(reading.version, scenario.proposal)
	return typeof made === 'string' ? { ok: false, refused: made } : { ok: true, slug: scenario.slug, ...made }
}

/** Read again before it is given away: every mark and floor must be what was meant. */
export function withProposal(
	{ source, definition }: { source: string; definition: ScenarioDefinition },
	proposal: Pick<Proposal, 'marks' | 'floors'>,
): { text: string } | 'nothing' | 'not-safe' {
	const { edits, left } = markEdits(source, markChanges(proposal))
	const all = [...edits, ...floorEdits(source, proposal.floors)]
	if (all.length === 0) return 'nothing'
	const text = applyEdits(source, all)
	const unmade = new Set(left.map(({ reply, number, name }) => `${wayName({ id: reply }, number)} ${name}`))
	const marks = proposal.marks.filter(({ reply, dimension }) => !unmade.has(`${reply} ${dimension}`))
	return readsAs(text, definition, { ...proposal, marks }) ? { text } : 'not-safe'
}

function readsAs(
	text: string,
	before: ScenarioDefinition,
	{ marks, floors }: Pick<Proposal, 'marks' | 'floors'>,
): boolean {
	const { definition } = compile(text, {
		file: '',
		slug: before.slug,
		anchors: null,
		walk: false,
		fair: false,
	})
	if (!definition) return false
	const after: ReadonlyMap<WayName, { tone: number | null; respect: number | null }> = waysByName(definition)
	const { pass } = definition.rule
	const floorOf = (dimension: Dimension) =>
		floors.find((floor) => floor.dimension === dimension)?.to ?? before.rule.pass[dimension]
	return (
		pass.total === before.rule.pass.total &&
		dimensions.every((dimension) => pass[dimension] === floorOf(dimension)) &&
		marks.every(({ reply, dimension, to }) => after.get(reply)?.[dimension] === to)
	)
}
