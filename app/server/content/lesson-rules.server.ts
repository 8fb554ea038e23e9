import type { Nodes, Root } from 'mdast'
import { unknownPrinciple } from '#app/core/language/checks/principles-known'
import { suggestion } from '#app/core/language/nearest'
import { mayBeNamed, namesIn } from '#app/core/scenario/principles'
import { checkRules } from './check-rules.server'
import { headingRules } from './heading-rules.server'
import { judgedRules } from './judged-rules.server'
import { judged } from './judged-tags.server'
import { attributeOf, isJsx, type Jsx } from './markdown-text.server'
import { pictureRules } from './picture-rules.server'
import type { Report } from './report.server'
import { unjudgedRules } from './unjudged-rules.server'

const named = new Set(['Idea', 'Entry', ...judged, 'Reflect', 'Rewrite'])

/** The names there are; null where they are not known, then they are not asked after. */
export type Known = {
	scenarios: readonly string[] | null
	terms?: readonly string[] | null | undefined
	/** The ids of the library's pictures. */
	media?: readonly string[] | null | undefined
}

/** What lessons, courses and guide pages must keep to besides the locks. Reports everything at once. */
export function lessonRules({
	scenarios,
	terms = null,
	media = null,
}: Known): (tree: Root, report: Report) => void {
	return (tree, report) => {
		headingRules(tree, report)
		pictureRules(media)(tree, report)
		const ids = new Map<string, Jsx>()
		walk(tree, [], (node, parents) => {
			if (!isJsx(node)) return
			if (node.name === 'Idea' && parents.some(isJsx)) {
				report('misplaced', node.position?.start, '`<Idea>` stands on its own, not inside another component.')
			}
			if (node.name === 'Idea') knowPrinciples(node, report)
			if (named.has(node.name ?? '')) keepIdsApart(node, ids, report)
			if (node.name === 'Check') checkRules(node, parents, report)
			judgedRules(node, parents, report)
			unjudgedRules(node, parents, report)
			if (node.name === 'Practise') knowScenario(node, scenarios, report)
			if (node.name === 'Term') knowTerm(node, terms, report)
		})
	}
}

function walk(
	node: Nodes,
	parents: readonly Nodes[],
	visit: (node: Nodes, parents: readonly Nodes[]) => void,
): void {
	visit(node, parents)
	if (!('children' in node) || parents.length > 60) return
	const below = [...parents, node]
	for (const child of node.children) walk(child, below, visit)
}

function keepIdsApart(node: Jsx, ids: Map<string, Jsx>, report: Report): void {
	const id = attributeOf(node, 'id')
	if (typeof id !== 'string') return
	const first = ids.get(id)
	if (!first) ids.set(id, node)
	else {
		report(
			'duplicate-id',
			node.position?.start,
			`The id "${id}" is taken by the \`<${first.name}>\` in line ${first.position?.start.line}.`,
			'Choose another id for one of the two.',
		)
	}
}

function knowPrinciples(node: Jsx, report: Report): void {
	const written = attributeOf(node, 'principle')
	if (typeof written !== 'string') return
	for (const name of namesIn(written))
		if (!mayBeNamed(name)) report('unknown-principle', node.position?.start, ...unknownPrinciple(name))
}

function knowScenario(node: Jsx, scenarios: readonly string[] | null, report: Report): void {
	const slug = attributeOf(node, 'scenario')
	if (scenarios === null || typeof slug !== 'string' || scenarios.includes(slug)) return
	report(
		'unknown-scenario',
		node.position?.start,
		`There is no scenario "${slug}".`,
		suggestion(slug, scenarios) ?? 'Write the name of a folder in content/scenarios.',
	)
}

function knowTerm(node: Jsx, terms: readonly string[] | null, report: Report): void {
	const of = attributeOf(node, 'of')
	if (terms === null || typeof of !== 'string' || terms.includes(of)) return
	report(
		'unknown-term',
		node.position?.start,
		`The glossary has no entry "${of}".`,
		suggestion(of, terms) ?? 'Add it to content/pages/glossary.mdx, or write the words without a link.',
	)
}
