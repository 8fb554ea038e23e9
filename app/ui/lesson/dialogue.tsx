import { Fragment } from 'react'
import type { WordElement, WordNode } from '#app/core/scenario/words'
import { Disclosure } from '../primitives/disclosure'
import { thinkingWords } from '../words/thinking'
import { type Drawn, textProp } from './drawn'
import { partsOf } from './parts'
import { Said } from './said'
import { oursAmong } from './sides-of'

const byOf = (line: WordElement) => textProp(line.props, 'by')

/** A talk as it went, and beside it, when people ask for it, as it could go. */
export function Dialogue({ nodes, draw }: Drawn) {
	const ours = oursAmong(partsOf(nodes, 'Line').map(byOf))
	const [before] = partsOf(nodes, 'Before')
	const [after] = partsOf(nodes, 'After')
	return (
		<div className="grid items-start gap-4 lg:grid-cols-2 print:block print:space-y-4">
			{before && (
				<div
					role="group"
					aria-label={textProp(before.props, 'title') || thinkingWords.before}
					className="card-print rounded-lg border border-line bg-sheet px-5 pb-5"
				>
					<p className="flex min-h-11 items-center py-3 font-semibold">
						{textProp(before.props, 'title') || thinkingWords.before}
					</p>
					<Talk nodes={before.children} ours={ours} draw={draw} />
				</div>
			)}
			{after && (
				<Disclosure
					className="card-print open:border-primary"
					summary={
						<>
							<span className="text-primary">{textProp(after.props, 'title') || thinkingWords.after}</span>
							<span className="block text-sm font-normal text-ink-soft group-open:hidden print:hidden">
								{thinkingWords.afterHint}
							</span>
						</>
					}
				>
					<Talk nodes={after.children} ours={ours} draw={draw} />
				</Disclosure>
			)}
		</div>
	)
}

function Talk({ nodes, ours, draw }: Pick<Drawn, 'nodes' | 'draw'> & { ours: ReadonlySet<string> }) {
	return (
		<div className="grid gap-3">
			{openedUp(nodes).map((node, place) => (
				// Stored words never change order while on a page, so their place is a safe key.
				<Fragment key={place}>
					{isLine(node) ? (
						<Said by={byOf(node)} side={ours.has(byOf(node)) ? 'ours' : 'theirs'}>
							{draw(node.children)}
						</Said>
					) : (
						<div className="text-ink-soft">{draw([node])}</div>
					)}
				</Fragment>
			))}
		</div>
	)
}

function isLine(node: WordNode): node is WordElement {
	return typeof node !== 'string' && node.tag === 'Line'
}

/** Without white space, and with lines that stand in a paragraph taken out of it. */
function openedUp(nodes: readonly WordNode[]): WordNode[] {
	return nodes.flatMap((node) => {
		if (typeof node === 'string') return node.trim() === '' ? [] : [node]
		return node.tag === 'p' && node.children.some(isLine) ? openedUp(node.children) : [node]
	})
}
