import { waysOf } from '../../scenario/cases'
import { conditionText } from '../../scenario/condition-text'
import type { Reply, ScenarioDefinition, Scene } from '../../scenario/definition'
import type { PathsReport } from './report'

/**
 * A definition as a Mermaid flowchart: scenes, endings, and an arrow for each reply and each of its cases, with what it
 * asks for. What no path comes to says so and is dashed. Any title is safe in it.
 */
export function asMermaid(
	definition: ScenarioDefinition,
	{ uncovered }: Pick<PathsReport, 'uncovered'>,
): string {
	const never = new Set(uncovered.map(({ key }) => key))
	const names = new Map<string, string>()
	const lines = ['flowchart TD']
	const classes: string[] = []
	const dashed: number[] = []
	let arrows = 0
	for (const [at, { id, title }] of definition.scenes.entries())
		node(`scene${at}`, id, 'scene', title, ['["', '"]'])
	for (const [at, { id, title }] of definition.endings.entries())
		node(`ending${at}`, id, 'ending', title, ['(["', '"])'])
	for (const scene of definition.scenes) for (const reply of scene.replies) arrowsOf(scene, reply)
	limit('turns', `after ${definition.turns.most} turns`, definition.turns.then)
	for (const [at, { turns, to }] of definition.patience.entries())
		limit(`patience${at}`, `when patience for ${turns} turns is gone`, to)
	if (classes.length > 0) {
		lines.push('\tclassDef never stroke-dasharray: 4 4,color:#666')
		lines.push(`\tclass ${classes.join(',')} never`)
	}
	if (dashed.length > 0) lines.push(`\tlinkStyle ${dashed.join(',')} stroke-dasharray: 4 4`)
	return `${lines.join('\n')}\n`

	function node(
		name: string,
		id: string,
		kind: string,
		title: string,
		[open, close]: [string, string],
	): void {
		names.set(id, name)
		const missed = never.has(`${kind} ${id}`)
		if (missed) classes.push(name)
		const label = `${safe(title || id)}<br/>${safe(id)}${missed ? ' (never reached)' : ''}`
		lines.push(`\t${name}${open}${label}${close}`)
	}

	function arrowsOf(scene: Scene, reply: Reply): void {
		const from = names.get(scene.id)
		const lost = never.has(`scene ${scene.id}`) || never.has(`reply ${reply.id}`)
		for (const [at, way] of waysOf(reply).entries()) {
			const one = reply.cases[at - 1]
			const asks = [reply.when, one?.when ?? null].flatMap((when) => (when ? [conditionText(when)] : []))
			const missed = lost || (at > 0 && never.has(`case ${reply.id}#${at}`))
			const to = names.get(way.to)
			if (!from || !to) continue
			const when = asks.length > 0 ? `<br/>when ${safe(asks.join(' and '))}` : ''
			lines.push(`\t${from} -->|"${safe(reply.id)}${when}${missed ? ' (never)' : ''}"| ${to}`)
			if (missed) dashed.push(arrows)
			arrows += 1
		}
	}

	function limit(name: string, label: string, to: string): void {
		const target = names.get(to)
		if (!target) return
		lines.push(`\t${name}(("${safe(label)}")) -.-> ${target}`)
		arrows += 1
	}
}

/** Text that can stand between quotes: what Mermaid, or Markdown or HTML in it, could read as its own is an entity. */
function safe(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[^\p{L}\p{N} .,:!?'()=+/-]/gu, (character) => `#${character.codePointAt(0) ?? 32};`)
}
