import type { Nodes } from 'mdast'
import { judged } from './judged-tags.server'
import { attributeOf, componentsIn, isJsx, type Jsx, markdownText } from './markdown-text.server'
import type { Report } from './report.server'
import { sameWords } from './same-words.server'

type Rules = (check: Jsx, report: Report) => void

const parts = new Set(['Step', 'Pair', 'Pile', 'Line', 'Because'])
const because = new Set(['Because'])
const rules: ReadonlyMap<string, Rules> = new Map([
	['Order', orderRules],
	['Match', matchRules],
	['Sort', sortRules],
	['Moment', momentRules],
])

/** What an order, a match, a sort and a moment must keep to; and a `<Because>` must stand where somebody will read it. */
export function judgedRules(node: Jsx, parents: readonly Nodes[], report: Report): void {
	if (node.name === 'Because') homeOfBecause(node, parents, report)
	const own = rules.get(node.name ?? '')
	if (!own) return
	if (parents.some((parent) => isJsx(parent) && judged.has(parent.name ?? '')))
		report('misplaced', node.position?.start, 'A check cannot stand inside another check.')
	if (markdownText(node, parts) === '')
		report(
			'check-without-question',
			node.position?.start,
			`This \`<${node.name}>\` asks nothing.`,
			'Write the question first.',
		)
	own(node, report)
}

function orderRules(order: Jsx, report: Report): void {
	const steps = componentsIn(order, 'Step')
	countFrom(order, steps.length, 3, 6, 'step', report)
	sameWords(steps, 'step', report)
}

function matchRules(match: Jsx, report: Report): void {
	const pairs = componentsIn(match, 'Pair')
	countFrom(match, pairs.length, 3, 6, 'pair', report)
	for (const pair of pairs) {
		for (const side of ['Left', 'Right']) {
			const found = componentsIn(pair, side)
			if (found.length === 0)
				report(
					'missing-part',
					pair.position?.start,
					`This pair has no \`<${side}>\`.`,
					`Write <${side}> and </${side}> inside it, with words between them.`,
				)
			for (const again of found.slice(1))
				report(
					'part-twice',
					again.position?.start,
					`This pair has more than one \`<${side}>\`.`,
					'Take one out.',
				)
		}
	}
	sameWords(componentsIn(match, 'Left'), '`<Left>`', report)
	sameWords(componentsIn(match, 'Right'), '`<Right>`', report)
}

function sortRules(sort: Jsx, report: Report): void {
	const piles = componentsIn(sort, 'Pile')
	countFrom(sort, piles.length, 2, 3, 'pile', report)
	countFrom(sort, componentsIn(sort, 'Card').length, 4, 10, 'card', report)
	const ids = new Set<string>()
	for (const pile of piles) {
		const id = attributeOf(pile, 'id')
		if (typeof id === 'string' && ids.has(id))
			report('duplicate-id', pile.position?.start, `Two piles have the id "${id}".`, 'Give one another id.')
		if (typeof id === 'string') ids.add(id)
		if (componentsIn(pile, 'Card').length === 0)
			report(
				'check-count',
				pile.position?.start,
				'No card belongs on this pile.',
				'Write a card for it, or take it out.',
			)
	}
	sameWords(componentsIn(sort, 'Card'), 'card', report)
}

function momentRules(moment: Jsx, report: Report): void {
	const lines = componentsIn(moment, 'Line')
	countFrom(moment, lines.length, 3, 14, 'line', report)
	for (const line of lines)
		if (markdownText(line, because) === '')
			report('empty-text', line.position?.start, 'This line has no words.', 'Write what is said.')
	const right = lines.filter((line) => attributeOf(line, 'right') === true)
	if (lines.length > 0 && right.length === 0)
		report(
			'check-without-right-answer',
			moment.position?.start,
			'No line of this moment is the right one.',
			'Write <Line by="..." right> for the line that is.',
		)
	for (const line of right.slice(1))
		report(
			'moment-with-two-right-lines',
			line.position?.start,
			`The line in line ${right[0]?.position?.start.line} is right already, and people choose one.`,
			'Leave `right` on the line where it turned.',
		)
}

function countFrom(
	check: Jsx,
	count: number,
	least: number,
	most: number,
	what: string,
	report: Report,
): void {
	if (count >= least && count <= most) return
	const found = count === 0 ? `no ${what}s` : count === 1 ? `only one ${what}` : `${count} ${what}s`
	report(
		'check-count',
		check.position?.start,
		`This \`<${check.name}>\` has ${found}.`,
		`Write ${least} to ${most}.`,
	)
}

function homeOfBecause(node: Jsx, parents: readonly Nodes[], report: Report): void {
	const within = parents.filter(isJsx).map((parent) => parent.name ?? '')
	const home = within.findLast((name) => name !== 'Pile')
	const ok = home === 'Line' ? within.includes('Moment') : home === undefined || !noHome.has(home)
	if (ok) return
	report(
		'misplaced',
		node.position?.start,
		`Nobody would see a \`<Because>\` inside this \`<${home}>\`.`,
		home === 'Line' ? 'Take it out.' : 'Let it stand after the last one, before the closing tag.',
	)
}
const noHome = new Set(['Step', 'Pair', 'Left', 'Right', 'Because'])
