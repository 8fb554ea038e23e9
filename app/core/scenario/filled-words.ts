import type { ScenarioDefinition } from './definition'
import { valueText } from './filled'
import type { RunState } from './run'
import type { WordNode } from './words'

/** Stored words with every `Value` put in words; null stays null, and what names nothing is left out. */
export function filledWords<W extends readonly WordNode[] | null>(
	definition: ScenarioDefinition,
	state: RunState,
	words: W,
): W extends null ? WordNode[] | null : WordNode[]
export function filledWords(
	definition: ScenarioDefinition,
	state: RunState,
	words: readonly WordNode[] | null,
): WordNode[] | null {
	return words && words.map((node) => filledNode(definition, state, node))
}

function filledNode(definition: ScenarioDefinition, state: RunState, node: WordNode): WordNode {
	if (typeof node === 'string') return node
	const { tag, props, children } = node
	if (tag === 'Value') return valueText(definition, state, String(props.of)) ?? ''
	return { tag, props, children: children.map((child) => filledNode(definition, state, child)) }
}
